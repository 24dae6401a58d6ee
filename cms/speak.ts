import type { PayloadRequest } from 'payload';

/** A message of the newsroom in each language that officials choose from. */
export type Message = Record<'vi' | 'en', string>;

/** Gives a message in the language of the official who asked. */
export function speak(req: { i18n: Pick<PayloadRequest['i18n'], 'language'> }, message: Message): string {
  return req.i18n.language === 'en' ? message.en : message.vi;
}

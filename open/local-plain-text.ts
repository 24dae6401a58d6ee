import type { LocalBody } from '@/content/local-text';
import { toPlainText } from '@/lib/plain-text';
import { toText } from './parts';

/** Gives the words of a text of the profile; undefined where there is none. */
export function toLocalPlainText(local: LocalBody | undefined) {
  return local && toText({ text: toPlainText(local.body), lang: local.lang });
}

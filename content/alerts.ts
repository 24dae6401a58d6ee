import 'server-only';
import { cache } from 'react';
import type { Locale } from '@/i18n/routing';
import { notePrivate } from '@/lib/rendering';
import type { AlertRequest, Subscription } from '@/payload-types';
import { findAlertRequest, findSubscription, findSubscriptionOf } from '@/readers/alerts/find';
import { getReader } from './reader';

/** What a reader is told of, as the pages behind a reader's secret links show it. `updatedAt` is ISO 8601. */
export type Alerts = {
  /** The address, of which only enough is shown to know it: a link may be passed on with its message. */
  email: string;
  frequency: 'atOnce' | 'daily';
  about: string[];
  updatedAt: string;
};

/**
 * Gives what a confirmation link asks to be told of, and nothing more of what was confirmed by it; null where it holds
 * no more, or what was confirmed has ended.
 */
export const getAlertRequest = cache(async (locale: Locale, token: string): Promise<Alerts | null> => {
  notePrivate();
  const { payload } = await getReader();
  const request = await findAlertRequest(payload, token);
  const wishes = toAlerts(locale, request);
  if (!request || !wishes || wishes.about.length > 0) return wishes;
  return (await findSubscriptionOf(payload, request)) ? wishes : null;
});

/** Gives the subscription of a reader's link, or null where it has ended. */
export const getSubscription = cache(async (locale: Locale, token: string): Promise<Alerts | null> => {
  notePrivate();
  const { payload } = await getReader();
  return toAlerts(locale, await findSubscription(payload, token));
});

function toAlerts(locale: Locale, record: AlertRequest | Subscription | null): Alerts | null {
  if (!record || record.language !== locale) return null;
  const { email, frequency, allNews, allDirectives, topics, directives, updatedAt } = record;
  const about = [
    ...(allNews ? ['news'] : []),
    ...(topics ?? []).map((topic) => `topic:${idOf(topic)}`),
    ...(allDirectives ? ['directives'] : []),
    ...(directives ?? []).map((directive) => `directive:${idOf(directive)}`),
  ];
  return { email: maskEmail(email), frequency, about, updatedAt };
}

const idOf = (relation: number | { id: number }): number => (typeof relation === 'number' ? relation : relation.id);

/** "an.nguyen@example.vn" gives "a…n@example.vn", and a short name its first letter alone. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const name = [...email.slice(0, at)];
  return `${name[0] ?? ''}…${name.length > 3 ? name.at(-1) : ''}${email.slice(at)}`;
}

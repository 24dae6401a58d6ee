import type { Payload } from 'payload';
import type { Locale } from '@/i18n/routing';
import { env } from '@/lib/env';

/** Gives what a letter calls the portal: the department, and the host by which its readers know it. */
export async function nameSite(payload: Payload, locale: Locale): Promise<string> {
  const { name } = await payload.findGlobal({ slug: 'department', locale, depth: 0 });
  return `${name} (${new URL(env.SITE_URL).host})`;
}

import { getDepartment } from '@/content/department';
import { routing } from '@/i18n/routing';
import { env } from '@/lib/env';
import { toSecurityTxt } from '@/seo/security-txt';

/** Made anew, and kept by the front for a moment alone: a stored one would say one day that it has expired. */
export const dynamic = 'force-dynamic';

/** Whom to tell of a fault of the portal: RFC 9116. */
export async function GET(): Promise<Response> {
  const { contacts } = await getDepartment(routing.defaultLocale);
  const text = toSecurityTxt({ now: new Date(), email: contacts.email, contact: env.SECURITY_CONTACT });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

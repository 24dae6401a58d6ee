import { createTransport } from 'nodemailer';
import { env } from '@/lib/env';

/** What hands messages to a mail server. */
export type Transport = ReturnType<typeof openTransport>;

/**
 * Opens the way to the mail server that the settings name; nothing is sent yet. Messages hold links that open accounts: they
 * go over TLS alone (STARTTLS, RFC 3207), unless the server is this machine, or the address says `?ignoreTLS=true`, which
 * does not hold for a password.
 */
export function openTransport(address: string) {
  const url = new URL(address);
  const { hostname, searchParams } = url;
  const hasPassword = url.username + url.password !== '';
  // What the address says there would go before ours.
  searchParams.delete('requireTLS');
  const isOwn = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return createTransport({
    url: url.href,
    pool: true,
    maxConnections: sendsAtOnce,
    requireTLS: !isOwn && (hasPassword || searchParams.get('ignoreTLS') !== 'true'),
    // Of this machine nobody needs a certificate.
    tls: isOwn ? { rejectUnauthorized: false } : undefined,
    connectionTimeout: 20_000,
    greetingTimeout: 30_000,
    // A message holds words of ours and no more: nothing is fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** So many messages are under way at once. */
export const sendsAtOnce = 3;

/** The name of the portal in the addresses of its messages. */
export const mailDomain = (env.MAIL_FROM ?? 'localhost').split('@').at(-1) ?? 'localhost';

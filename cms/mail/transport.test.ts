import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMailServer, type MailServer } from '@/test/mail-server';
import { openTransport } from './transport';

let server: MailServer;
beforeAll(async () => void (server = await openMailServer()));
afterAll(() => server.close());

/** Sends a message by the server, which knows no TLS, and says how it went. */
async function send(address: string): Promise<string> {
  const transport = openTransport(address);
  const message = { from: 'cong@so.example.vn', to: 'ban.doc@example.vn', subject: 'Đặt lại mật khẩu', text: '/admin/reset/1' };
  try {
    return (await transport.sendMail(message)).response;
  } catch (error) {
    return String(error);
  } finally {
    transport.close();
  }
}

test('what opens an account goes without TLS to this machine alone, or where that is asked for, and no password does', async () => {
  expect(await send(server.url)).toMatch(/^250 /);
  expect(server.received).toHaveLength(1);
  // An address that leads here, and is not known for this machine's.
  const other = server.url.replace('127.0.0.1', '0.0.0.0');
  expect(await send(other)).toContain('STARTTLS');
  for (const named of ['//cong:mat-khau@', '//:mat-khau@']) expect(await send(`${other.replace('//', named)}?ignoreTLS=true`), named).toContain('STARTTLS');
  expect(await send(`${other}?requireTLS=false`)).toContain('STARTTLS');
  expect(server.attempted).toHaveLength(1);
  expect(await send(`${other}?ignoreTLS=true`)).toMatch(/^250 /);
});

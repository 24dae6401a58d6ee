import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A message as it arrived: to whom by the envelope, as it was written on the wire, and read. */
export type Received = { to: string[]; raw: string; mail: Email };

/** What the server says instead of taking a message: a reply of SMTP, or nothing for ever. */
export type Mood = { refuseRecipient?: (address: string) => Error | undefined; refuseMessage?: (raw: string) => Error | undefined; hangs?: boolean };

/** A reply of SMTP that is no success. */
export const reply = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });

/**
 * Opens a real SMTP server on a free port, which keeps what it takes in `received` and each attempt, taken
 * or not, in `attempted`. `mood` may be changed at any time; `keep` gets what is taken too.
 */
export async function openMailServer(keep: (mail: Received) => void = () => {}) {
  const received: Received[] = [];
  const attempted: string[] = [];
  const mood: Mood = {};
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, callback) => callback(mood.refuseRecipient?.(address)),
    onData: (stream, session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        attempted.push(raw);
        if (mood.hangs) return;
        const refusal = mood.refuseMessage?.(raw);
        if (refusal) return callback(refusal);
        const to = session.envelope.rcptTo.map(({ address }) => address);
        PostalMime.parse(raw).then((mail) => {
          received.push({ to, raw, mail });
          keep({ to, raw, mail });
          callback();
        }, callback);
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, received, attempted, mood, close };
}

export type MailServer = Awaited<ReturnType<typeof openMailServer>>;

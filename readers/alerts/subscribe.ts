import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sendsMail } from '@/lib/env';
import { email, oneOf } from '../fields';
import { readerForm } from '../form';
import { readSubjects, subjects } from './subjects';

/** How long a reader has to confirm, in milliseconds. */
const holdsMs = 48 * 60 * 60 * 1000;

/** So many messages that ask for a confirmation go to one address in that time, whoever asks for them. */
const mostRequests = 5;

/**
 * Asks for alerts. Whether the address has them already is not looked at here: the answer is the same, in the same time,
 * and who reads mail at the address decides.
 */
export const subscribeForm = readerForm({
  name: 'alerts',
  route: '/alerts',
  limit: { perMinute: 2, burst: 5 },
  schema: z.object({ email: email(), about: subjects, frequency: oneOf(['atOnce', 'daily']) }),
  async receive({ data, locale, payload }) {
    if (!sendsMail) return 'absent';
    const chosen = await readSubjects(payload, locale, data.about);
    if (!chosen) return { problems: { about: { code: 'choice' } } };
    // Domains have no case, and nobody's mail server tells names apart by it.
    const address = data.email.toLowerCase();
    const { totalDocs } = await payload.count({ collection: 'alert-requests', where: { email: { equals: address }, expiresAt: { greater_than: new Date().toISOString() } } });
    if (totalDocs < mostRequests) {
      await payload.create({
        collection: 'alert-requests',
        data: { email: address, language: locale, frequency: data.frequency, ...chosen, code: randomUUID(), expiresAt: new Date(Date.now() + holdsMs).toISOString() },
        depth: 0,
      });
    }
    return { see: '/alerts/sent' };
  },
});

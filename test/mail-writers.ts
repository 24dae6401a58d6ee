import type { Writer, Writers } from '@/cms/mail/writers';

/** Writes to one address for each record; nothing to that of record 0. */
const write: Writer = async (_payload, { record }) =>
  record === 0 ? null : { to: `${record}@example.vn`, letter: { locale: 'vi', subject: `Thư số ${record}`, blocks: [{ paragraph: 'Nội dung' }] } };

export const testWriters: Writers = { confirmation: write, alert: write, digest: write, answered: write, reset: write };

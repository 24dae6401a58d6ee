import type { Payload } from 'payload';

/** Deletes wishes for alerts that nobody confirmed in time. */
export async function forgetRequests(payload: Payload): Promise<void> {
  await payload.delete({ collection: 'alert-requests', where: { expiresAt: { less_than: new Date().toISOString() } }, depth: 0 });
}

import { draftMode } from 'next/headers';

/** Leaves the preview: the official sees again what readers see. */
export async function GET(): Promise<Response> {
  (await draftMode()).disable();
  return new Response(null, { status: 307, headers: { Location: '/admin' } });
}

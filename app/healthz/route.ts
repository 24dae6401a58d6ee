import { isDatabaseReachable } from '@/content/health';

export const dynamic = 'force-dynamic';

/**
 * Says whether the portal is ready for officials and for pages that are not stored: 200, or 503 without its database.
 * Stored pages are sent all the same, and `/healthz/live` answers as long as the process does.
 */
export async function GET(): Promise<Response> {
  const ready = await isDatabaseReachable();
  return Response.json({ live: true, ready }, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}

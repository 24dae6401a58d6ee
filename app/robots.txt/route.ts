import { toRobots } from '@/seo/robots';

/** The sitemap's address is a setting of the server that runs, not of the one that built. */
export const dynamic = 'force-dynamic';

/** What robots may fetch. */
export function GET(): Response {
  return new Response(toRobots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

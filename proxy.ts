import createMiddleware from 'next-intl/middleware';
import { type NextRequest, NextResponse } from 'next/server';
import { routing } from './i18n/routing';

const localise = createMiddleware(routing);

/** Leads a localised address to its page. Every address has one language, whatever the visitor's browser asks for. */
export default function proxy(request: NextRequest): NextResponse {
  if (!/^\/admin(\/|$)/.test(request.nextUrl.pathname)) return localise(request);
  // The newsroom speaks Vietnamese until an official chooses otherwise: a browser's own language is no choice.
  const headers = new Headers(request.headers);
  headers.delete('accept-language');
  return NextResponse.next({ request: { headers } });
}

export const config = {
  matcher: ['/((?!(?:api|_next|preview|sharing-pictures|fonts|enhance|\\.well-known|sitemap)/|(?:robots\\.txt|sitemap\\.xml|icon\\.svg|healthz)$).*)'],
};

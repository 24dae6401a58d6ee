import { withPayload } from '@payloadcms/next/withPayload';
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Each page tells its metadata in the head, to every reader and not to known robots alone.
  htmlLimitedBots: /.*/,
  // Pictures are made in their sizes when they are uploaded.
  images: { unoptimized: true },
  // One copy for the pages and for the newsroom's interface: an error is known by its class, and a second copy's
  // errors reach officials without the field and the reason.
  serverExternalPackages: ['payload', '@payloadcms/db-postgres', '@payloadcms/db-sqlite', '@payloadcms/drizzle', 'nodemailer'],
  // Rendered pages are kept by the portal itself: delivery/page-store.ts.
  cacheMaxMemorySize: 0,
  devIndicators: false,
  experimental: { preloadEntriesOnStart: false },
  // `npm test` checks types once; a portal that is installed does not need to wait for it.
  typescript: { ignoreBuildErrors: true },
  typedRoutes: false,
};

/** Browsers take speculation rules by their media type alone (HTML, 7.6.1.4). */
const speculationRules = {
  source: '/enhance/speculation-rules.:edition.json',
  headers: [{ key: 'Content-Type', value: 'application/speculationrules+json' }],
};

/**
 * Says where next-intl finds the messages, which is built in: the server that runs need not load a compiler for it.
 *
 * @param {string} phase
 */
async function withNextIntl(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return nextConfig;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  return createNextIntlPlugin('./i18n/request.ts')(nextConfig);
}

/**
 * Payload asks every page for a client hint that is critical, and Chrome then fetches the first page twice. Only the
 * newsroom needs it.
 *
 * @param {string} phase
 */
export default async function portal(phase) {
  const config = withPayload(await withNextIntl(phase));
  const headers = async () => {
    const all = (await config.headers?.()) ?? [];
    return [...all.map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule)), speculationRules];
  };
  return { ...config, headers };
}

import { withPayload } from '@payloadcms/next/withPayload';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

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
  devIndicators: false,
  experimental: { preloadEntriesOnStart: false },
  // `npm test` checks types once; a portal that is installed does not need to wait for it.
  typescript: { ignoreBuildErrors: true },
  typedRoutes: false,
};

const config = withPayload(withNextIntl(nextConfig));

/** Browsers take speculation rules by their media type alone (HTML, 7.6.1.4). */
const speculationRules = {
  source: '/enhance/speculation-rules.:edition.json',
  headers: [{ key: 'Content-Type', value: 'application/speculationrules+json' }],
};

/**
 * Payload asks every page for a client hint that is critical, and Chrome then fetches the first page twice. Only the
 * newsroom needs it.
 */
const portal = {
  ...config,
  headers: async () => {
    const all = (await config.headers?.()) ?? [];
    return [...all.map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule)), speculationRules];
  },
};

export default portal;

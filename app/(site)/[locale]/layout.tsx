import '@/styles/site.css';
import type { Viewport } from 'next';
import { draftMode } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { addressOf } from '@/i18n/address';
import { PreviewBanner } from '@/components/site/preview-banner';
import { readLocale } from './read-locale';

/** Delivery keeps the pages; Next renders each anew. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f7f6' },
    { media: '(prefers-color-scheme: dark)', color: '#131a18' },
  ],
};

type SiteLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** The document of every public page; the header and the footer belong to the page, which knows its other editions. */
export default async function SiteLayout({ children, params }: SiteLayoutProps) {
  const locale = await readLocale(params);
  const t = await getTranslations({ locale, namespace: 'search' });
  const { isEnabled: isPreview } = await draftMode();
  return (
    <html lang={locale}>
      <head>
        <link rel="search" type="application/opensearchdescription+xml" href={addressOf(locale, '/search/opensearch.xml')} title={t('title')} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        {isPreview && <PreviewBanner />}
        {children}
      </body>
    </html>
  );
}

'use client';

import { useListQuery, useTranslation } from '@payloadcms/ui';
import * as qs from 'qs-esm';

/** Downloads what the list shows, all pages of it. */
export function ExportLink() {
  const { query } = useListQuery();
  const { i18n } = useTranslation();
  const filter = query.where ? qs.stringify({ where: query.where }, { addQueryPrefix: true }) : '';
  return (
    <p className="trail-export">
      <a href={`/api/trail/export${filter}`} download>
        {i18n.language === 'en' ? 'Download as CSV' : 'Tải xuống dạng CSV'}
      </a>
    </p>
  );
}

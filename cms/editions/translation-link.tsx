'use client';

import { useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import { speak } from '../speak';
import { translationTitles } from './translation-titles';

/** Leads from the newsroom's menu to the list of translations to do. */
export function TranslationLink() {
  const { i18n } = useTranslation();
  return (
    <Link className="nav__link newsroom-link" href="/admin/translations">
      <span className="nav__link-label">{speak({ i18n }, translationTitles.list)}</span>
    </Link>
  );
}

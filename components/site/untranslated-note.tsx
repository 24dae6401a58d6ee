import { useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/routing';

/** Says that what follows stands in another language than the page; nothing where it does not. */
export function UntranslatedNote({ lang, locale }: { lang: Locale; locale: Locale }) {
  const t = useTranslations('site.onlyIn');
  return lang === locale ? null : <p className="mb-4 border-s-3 border-edge ps-4 text-sm text-muted">{t(lang)}</p>;
}

import { useTranslations } from 'next-intl';
import { LinkList } from '@/components/ui/link-list';
import { langOf } from '@/components/ui/local-text';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Division } from '@/content/divisions';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

/** The divisions of the home page, in the order of the organisation. */
export function HomeDivisions({ locale, divisions }: { locale: Locale; divisions: readonly Division[] }) {
  const t = useTranslations('home.divisions');
  if (divisions.length === 0) return null;
  return (
    <section aria-labelledby="divisions">
      <SectionHeading id="divisions" more={{ href: addressOf(locale, '/organisation'), name: t('all') }}>
        {t('title')}
      </SectionHeading>
      <div className="mt-4">
        <LinkList columns links={divisions.map(({ path, name }) => ({ href: path, name: name.text, lang: langOf(name, locale) }))} />
      </div>
    </section>
  );
}

import { useTranslations } from 'next-intl';
import { FactList, type Fact } from '@/components/ui/fact-list';
import { langOf } from '@/components/ui/local-text';
import { SideSection } from '@/components/ui/side-section';
import type { Department } from '@/content/department';
import type { LocalText } from '@/content/local-text';
import type { Locale } from '@/i18n/routing';
import { ContactDetails } from './contact-details';
import { Day } from './day';
import { LocalRichText } from './local-rich-text';
import { OfficialLinks } from './official-links';

/** Describes the department: its facts, functions, history, how to reach it, and where all this was taken from. */
export function DepartmentProfile({ locale, department }: { locale: Locale; department: Department }) {
  const t = useTranslations('about');
  const contact = useTranslations('contact');
  const { name, shortName, parentAuthority, foundedOn, sector, functions, history, source, contacts, officialLinks } = department;
  const fact = (term: string, value?: LocalText): Fact[] => (value ? [{ term, value: value.text, lang: langOf(value, locale) }] : []);
  const facts: Fact[] = [
    ...fact(t('name'), name),
    ...(shortName.text === name.text ? [] : fact(t('shortName'), shortName)),
    ...fact(t('parentAuthority'), parentAuthority),
    ...(foundedOn ? [{ term: t('founded'), value: <Day iso={foundedOn} locale={locale} /> }] : []),
    ...fact(t('sector'), sector),
    ...fact(t('source'), source),
  ];
  return (
    <div className="grid gap-12">
      <SideSection id="facts" title={t('facts')}>
        <FactList facts={facts} />
      </SideSection>
      {functions && (
        <SideSection id="functions" title={t('functions')}>
          <LocalRichText text={functions} locale={locale} level={3} />
        </SideSection>
      )}
      {history && (
        <SideSection id="history" title={t('history')}>
          <LocalRichText text={history} locale={locale} level={3} />
        </SideSection>
      )}
      <SideSection id="contacts" title={contact('title')}>
        <ContactDetails contacts={contacts} locale={locale} none={<p>{contact('none')}</p>} />
      </SideSection>
      {officialLinks.length > 0 && (
        <SideSection id="links" title={contact('links')}>
          <OfficialLinks links={officialLinks} locale={locale} />
        </SideSection>
      )}
    </div>
  );
}

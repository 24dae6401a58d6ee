import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { langOf } from '@/components/ui/local-text';
import { LinkList } from '@/components/ui/link-list';
import type { Division } from '@/content/divisions';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { ContactDetails } from './contact-details';
import { LocalRichText } from './local-rich-text';
import { OfficialList } from './official-list';

type DivisionProfileProps = { locale: Locale; division: Division; /** The rest of the department. */ others: readonly Division[] };

/** Describes a division: its duties, who heads it, how to reach it; and leads to the other divisions. */
export function DivisionProfile({ locale, division, others }: DivisionProfileProps) {
  const t = useTranslations('organisation.division');
  const { duties, head, contacts } = division;
  return (
    <div className="gap-x-16 lg:flex">
      <div className="grid min-w-0 flex-1 content-start gap-12">
        <section aria-labelledby="duties">
          <h2 id="duties" className="mb-4 text-2xl">
            {t('duties')}
          </h2>
          {duties ? <LocalRichText text={duties} locale={locale} level={3} /> : <p className="max-w-prose">{t('noDuties')}</p>}
        </section>
        {head && (
          <section aria-labelledby="head">
            <h2 id="head" className="mb-4 text-2xl">
              {t('head')}
            </h2>
            <OfficialList officials={[head]} locale={locale} />
          </section>
        )}
        <section aria-labelledby="contacts">
          <h2 id="contacts" className="mb-4 text-2xl">
            {t('contacts')}
          </h2>
          <ContactDetails
            contacts={contacts}
            locale={locale}
            none={
              <>
                <p>{t('noContacts')}</p>
                <a href={addressOf(locale, '/contact')} className="inline-block min-h-11 py-2">
                  {t('departmentContacts')}
                </a>
              </>
            }
          />
          <p className="mt-5">
            <ButtonLink href={`${addressOf(locale, '/contact/message')}?division=${division.id}`} rel="nofollow">{t('write')}</ButtonLink>
          </p>
        </section>
      </div>
      {others.length > 0 && (
        <nav aria-labelledby="others" className="mt-12 lg:mt-0 lg:w-80 print:hidden">
          <h2 id="others" className="border-t-2 border-ink pt-4 text-lg">
            {t('others')}
          </h2>
          <LinkList links={others.map(({ path, name }) => ({ href: path, name: name.text, lang: langOf(name, locale) }))} />
        </nav>
      )}
    </div>
  );
}

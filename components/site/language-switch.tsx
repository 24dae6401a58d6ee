import { getTranslations } from 'next-intl/server';
import { addressOf } from '@/i18n/address';
import { languageNames, routing, type Locale } from '@/i18n/routing';
import type { Editions } from './editions';
import { sections, type Section } from './sections';

type LanguageSwitchProps = { locale: Locale; editions: Editions; section?: Section };

/** Leads to this page in the other language or, where there is none, says so and leads to its part of the portal. */
export async function LanguageSwitch({ locale, editions, section = 'home' }: LanguageSwitchProps) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const others = routing.locales.filter((other) => other !== locale);
  return (
    <ul aria-label={t('languages')} className="flex flex-wrap gap-x-6 text-sm print:hidden">
      {others.map(async (other) => {
        const edition = editions[other];
        if (edition) return <SwitchLink key={other} lang={other} href={edition} name={languageNames[other]} />;
        const inOther = await getTranslations({ locale: other, namespace: 'site' });
        const name = `${languageNames[other]}: ${inOther(`sections.${section}`)}`;
        return (
          <li key={other} className="flex flex-wrap items-center gap-x-2">
            <span className="text-muted">{t(`missingEdition.${other}`)}</span>
            <SwitchLink as="span" lang={other} href={addressOf(other, sections[section])} name={name} />
          </li>
        );
      })}
    </ul>
  );
}

function SwitchLink({ lang, href, name, as: Wrapper = 'li' }: { lang: Locale; href: string; name: string; as?: 'li' | 'span' }) {
  return (
    <Wrapper>
      <a href={href} lang={lang} hrefLang={lang} className="inline-flex min-h-11 min-w-11 items-center">
        {name}
      </a>
    </Wrapper>
  );
}

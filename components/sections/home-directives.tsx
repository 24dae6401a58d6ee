import { useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import { SectionHeading } from '@/components/ui/section-heading';
import type { DirectiveSummary } from '@/content/directives';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';
import { DirectiveProgress } from './directive-progress';

type HomeDirectivesProps = { locale: Locale; directives: DirectiveSummary[] };

/** How many of the newest directives the home page names. */
const shown = 5;

/** The directives of the home page: how far they have come, what they are about, and the newest. */
export function HomeDirectives({ locale, directives }: HomeDirectivesProps) {
  const t = useTranslations('home.directives');
  return (
    <section aria-labelledby="directives">
      <SectionHeading id="directives" more={{ href: addressOf(locale, '/directives'), name: t('all') }}>
        {t('title')}
      </SectionHeading>
      <p className="mt-2 max-w-prose text-muted">{t('lead')}</p>
      {directives.length === 0 ? (
        <p className="mt-6">{t('none')}</p>
      ) : (
        <div className="mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[5fr_7fr]">
          <div>
            <DirectiveProgress directives={directives} />
            <h3 className="mt-8 text-base text-muted">{t('themes')}</h3>
            <ThemeCounts locale={locale} directives={directives} />
          </div>
          <div>
            <h3 className="text-base text-muted">{t('latest')}</h3>
            <ul className="mt-3 border-b border-line">
              {directives.slice(0, shown).map(({ id, title, path, issuer, issuedOn }) => (
                <li key={id} className="border-t border-line pt-2 pb-4">
                  <a href={path} className="inline-block py-2 text-ink no-underline hover:text-link-hover hover:underline">
                    {title}
                  </a>
                  <p className="text-sm text-muted">
                    {issuer}, <Day iso={issuedOn} locale={locale} />
                  </p>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}

function ThemeCounts({ locale, directives }: HomeDirectivesProps) {
  const t = useTranslations('home.directives');
  const themes = new Map(directives.flatMap(({ theme }) => (theme ? [[theme.id, theme]] : [])));
  return (
    <ul className="mt-3 border-b border-line">
      {[...themes.values()].map(({ id, name, slug }) => (
        <li key={id} className="flex justify-between gap-6 border-t border-line">
          <a href={`${addressOf(locale, '/directives')}?theme=${encodeURIComponent(slug)}`} lang={langOf(name, locale)} className="min-h-11 min-w-11 py-2">
            {name.text}
          </a>
          <span className="shrink-0 py-2 text-muted">
            {t('count', { count: directives.filter(({ theme }) => theme?.id === id).length })}
          </span>
        </li>
      ))}
    </ul>
  );
}

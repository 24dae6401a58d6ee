import { useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import type { ConsultationSummary } from '@/content/consultations';
import { formatDateTime } from '@/i18n/format-date';
import type { Locale } from '@/i18n/routing';
import { consultationStateOf } from './consultation-state';

const groups = ['open', 'upcoming', 'closed'] as const;

/** Consultations in three groups: those that take comments first. */
export function ConsultationList({ consultations, locale }: { consultations: ConsultationSummary[]; locale: Locale }) {
  const t = useTranslations('consultations');
  return (
    <div className="grid max-w-[54rem] gap-y-12">
      {groups
        .map((state) => ({ state, items: consultations.filter((item) => item.state === state) }))
        .filter(({ items }) => items.length > 0)
        .map(({ state, items }) => (
          <section key={state} aria-labelledby={state}>
            <h2 id={state} className="border-t-2 border-ink pt-4 text-xl">
              {t(`groups.${state}`)}
            </h2>
            <ul>
              {items.map((item) => (
                <li key={item.id} className="border-b border-line py-6">
                  <Item item={item} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function Item({ item, locale }: { item: ConsultationSummary; locale: Locale }) {
  const t = useTranslations('consultations');
  const { title, lead, path, state, opensOn, closesOn, division } = item;
  const time = state === 'upcoming' ? t('from', { time: formatDateTime(opensOn, locale) }) : t('until', { time: formatDateTime(closesOn, locale) });
  return (
    <article>
      <p className="flex flex-wrap gap-x-3 text-sm text-muted">
        <span>
          {t(`states.${consultationStateOf(item)}`)}, {time}
        </span>
        {division && <span lang={langOf(division.name, locale)}>{division.name.text}</span>}
      </p>
      <h3 className="text-lg lg:mt-1">
        <a href={path} className="text-ink decoration-line max-lg:inline-block max-lg:py-2 hover:text-link-hover hover:decoration-current">
          {title}
        </a>
      </h3>
      <p className="max-w-prose text-base text-muted lg:mt-2">{lead}</p>
    </article>
  );
}

import { getTranslations } from 'next-intl/server';
import { AbsentPage, type AbsentFate } from '@/components/sections/absent-page';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { sections } from '@/components/site/sections';
import { findPastAddress } from '@/content/addresses';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { noteMoved, noteStatus } from '@/lib/rendering';

/** Of their items, not all are in every language. */
const lists = ['news', 'directives', 'questions', 'consultations'] as const;

/**
 * What a page returns when it finds nothing: it tells delivery the status and the reader where to go. Next's own
 * `notFound` would need scripts to show anything. `path` is the address asked for, from the root.
 */
export async function Absent({ locale, path }: { locale: Locale; path: string }) {
  const [past, department, t] = await Promise.all([findPastAddress(locale, path), getDepartment(locale), getTranslations('absent')]);
  if (past?.fate === 'moved') noteMoved(past.to);
  else noteStatus(past ? 410 : 404);
  const fate: AbsentFate = past?.fate === 'moved' ? { kind: 'moved', to: past.to } : { kind: past ? 'gone' : 'unknown' };
  const list = lists.find((name) => path.startsWith(`${addressOf(locale, sections[name])}/`));
  return (
    <PageShell
      locale={locale}
      department={department}
      editions={everyEdition(list ? sections[list] : '/')}
      searching
      asksOpinion={false}
      trail={[{ name: t(`${fate.kind}.title`) }]}
    >
      <AbsentPage locale={locale} fate={fate} list={list} />
    </PageShell>
  );
}

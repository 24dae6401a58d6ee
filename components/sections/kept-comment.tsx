import { useTranslations } from 'next-intl';
import { ProblemSummary } from '@/components/ui/form/problem-summary';
import type { Locale } from '@/i18n/routing';
import type { Submission } from '@/lib/submission';
import { Words } from './followed-parts';

/** Says that a draft takes no comments, to somebody who sent one too late, with the words that were written for it. */
export function KeptComment({ submission, locale }: { submission: Submission; locale: Locale }) {
  const t = useTranslations('consultations.form');
  const forms = useTranslations('forms');
  const text = [submission.values.text ?? []].flat().join('\n');
  return (
    <>
      <div className="max-w-prose">
        <ProblemSummary title={forms('notTaken')} problems={[{ text: forms('problems.closed', { label: t('text'), limit: 0 }) }]} />
      </div>
      {text && <Words id="kept" title={t('kept')} text={{ text, lang: locale }} locale={locale} />}
    </>
  );
}

import { useTranslations } from 'next-intl';
import { Choices } from '@/components/ui/form/choices';
import type { Submission } from '@/lib/submission';
import { ReaderForm } from './reader-form';

/** Lets who has the code of a question erase it. */
export function WithdrawQuestion({ action, stamp, submission }: { action: string; stamp: string; submission?: Submission }) {
  const t = useTranslations('questions.followed.withdraw');
  return (
    <section aria-labelledby="withdraw" className="mt-16 max-w-prose border-t border-line pt-6 print:hidden">
      <h2 id="withdraw" className="text-xl">
        {t('title')}
      </h2>
      <p className="mt-3 mb-6">{t('lead')}</p>
      <ReaderForm action={action} stamp={stamp} submission={submission} labels={{ confirm: t('legend') }} submit={t('submit')}>
        {(field) => <Choices field={field('confirm')} choices={[{ value: 'yes', label: t('confirm') }]} several />}
      </ReaderForm>
    </section>
  );
}

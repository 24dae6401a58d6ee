import { useTranslations } from 'next-intl';
import { Choices } from '@/components/ui/form/choices';
import type { Sent } from '@/content/sent';
import type { Submission } from '@/lib/submission';
import { ReaderForm } from './reader-form';

type WithdrawSentProps = { kind: Sent['kind']; action: string; stamp: string; submission?: Submission };

/** Lets who has the code of something erase it. */
export function WithdrawSent({ kind, action, stamp, submission }: WithdrawSentProps) {
  const t = useTranslations(`sent.withdraw.${kind}`);
  const all = useTranslations('sent.withdraw');
  return (
    <section aria-labelledby="withdraw" className="mt-16 max-w-prose border-t border-line pt-6 print:hidden">
      <h2 id="withdraw" className="text-xl">
        {t('submit')}
      </h2>
      <p className="mt-3 mb-6">{t('lead')}</p>
      <ReaderForm action={action} stamp={stamp} submission={submission} labels={{ confirm: all('legend') }} submit={t('submit')} notTaken={all('notTaken')}>
        {(field) => <Choices field={field('confirm')} choices={[{ value: 'yes', label: t('confirm') }]} several />}
      </ReaderForm>
    </section>
  );
}

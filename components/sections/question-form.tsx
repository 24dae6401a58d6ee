import { useTranslations } from 'next-intl';
import { TextArea } from '@/components/ui/form/text-area';
import { TextField } from '@/components/ui/form/text-field';
import { sendsMail } from '@/lib/env';
import type { Submission } from '@/lib/submission';
import { ReaderForm } from './reader-form';

type QuestionFormProps = { action: string; stamp: string; submission?: Submission; /** For how many months who asked is kept. */ months: number };

/** The form by which a reader asks, and what becomes of what is sent. */
export function QuestionForm({ action, stamp, submission, months }: QuestionFormProps) {
  const t = useTranslations('questions.askPage');
  const forms = useTranslations('forms');
  const labels = { question: t('question'), name: t('name'), contact: t('contact'), email: t('email') };
  return (
    <div className="gap-x-16 lg:flex">
      <div className="min-w-0 flex-1">
        <ReaderForm action={action} stamp={stamp} submission={submission} labels={labels} submit={t('submit')}>
          {(field) => (
            <>
              <TextArea field={field('question')} hint={t('questionHint')} rows={10} />
              <TextField field={field('name')} optional={forms('optional')} hint={t('nameHint')} autoComplete="name" short />
              <TextField field={field('contact')} optional={forms('optional')} hint={t('contactHint')} />
              {sendsMail && <TextField field={field('email')} type="email" optional={forms('optional')} hint={t('emailHint')} autoComplete="email" />}
            </>
          )}
        </ReaderForm>
      </div>
      <section aria-labelledby="next" className="mt-12 max-w-prose text-sm lg:mt-0 lg:w-80 lg:shrink-0">
        <h2 id="next" className="border-t-2 border-ink pt-4 text-base">
          {t('next.title')}
        </h2>
        {(['code', 'privacy', 'notHere'] as const).map((part) => (
          <p key={part} className="mt-3">
            {t(`next.${part}`, { months })}
          </p>
        ))}
      </section>
    </div>
  );
}

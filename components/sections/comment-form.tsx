import { useTranslations } from 'next-intl';
import { Choices } from '@/components/ui/form/choices';
import { TextArea } from '@/components/ui/form/text-area';
import { TextField } from '@/components/ui/form/text-field';
import type { Submission } from '@/lib/submission';
import { ReaderForm } from './reader-form';

type CommentFormProps = { action: string; stamp: string; submission?: Submission; /** For how many months who sent it is kept. */ months: number };

/** The form by which people and bodies comment on a draft, and what becomes of what is sent. */
export function CommentForm({ action, stamp, submission, months }: CommentFormProps) {
  const t = useTranslations('consultations.form');
  const forms = useTranslations('forms');
  const labels = { text: t('text'), sender: t('sender'), organisation: t('organisation'), name: t('name'), contact: t('contact') };
  const optional = forms('optional');
  return (
    <>
      <ReaderForm action={action} stamp={stamp} submission={submission} labels={labels} values={{ sender: 'person' }} submit={t('submit')}>
        {(field) => (
          <>
            <TextArea field={field('text')} hint={t('textHint')} rows={12} />
            <Choices field={field('sender')} choices={(['person', 'body'] as const).map((value) => ({ value, label: t(`senders.${value}`) }))} />
            <TextField field={field('organisation')} hint={t('organisationHint')} autoComplete="organization" />
            <TextField field={field('name')} optional={optional} hint={t('nameHint')} autoComplete="name" short />
            <TextField field={field('contact')} optional={optional} hint={t('contactHint')} />
          </>
        )}
      </ReaderForm>
      <p className="mt-8 max-w-prose text-sm">{t('privacy', { months })}</p>
    </>
  );
}

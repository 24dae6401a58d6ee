import { useTranslations } from 'next-intl';
import { Choices } from '@/components/ui/form/choices';
import { TextField } from '@/components/ui/form/text-field';
import type { AlertChoice } from '@/content/alert-choices';
import type { FormFields, Submission } from '@/lib/submission';
import { ReaderForm } from './reader-form';

type AlertsFormProps = {
  action: string;
  /** Empty for a form behind a secret link, which needs none. */
  stamp: string;
  submission?: Submission;
  choices: AlertChoice[];
  values: FormFields;
  /** The form is for somebody whose address is not known yet. */
  asksAddress?: boolean;
  submit: string;
};

/** What a reader wants to be told of by mail, where and when. */
export function AlertsForm({ choices, asksAddress = false, ...form }: AlertsFormProps) {
  const t = useTranslations('alerts');
  const labels = { about: t('about'), frequency: t('frequency'), email: t('email') };
  return (
    <ReaderForm {...form} labels={labels}>
      {(field) => (
        <>
          <Choices several field={field('about')} choices={choices} />
          <Choices
            field={field('frequency')}
            choices={[
              { value: 'atOnce', label: t('atOnce') },
              { value: 'daily', label: t('daily') },
            ]}
          />
          {asksAddress && <TextField type="email" autoComplete="email" field={field('email')} hint={t('emailHint')} />}
        </>
      )}
    </ReaderForm>
  );
}

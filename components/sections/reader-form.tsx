import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { idOf, type FieldState } from '@/components/ui/form/field';
import { ProblemSummary } from '@/components/ui/form/problem-summary';
import { SubmitButton } from '@/components/ui/form/submit-button';
import { TextField } from '@/components/ui/form/text-field';
import { stampField, trapField } from '@/lib/hidden-fields';
import type { FormFields, Problem, Submission } from '@/lib/submission';

type ReaderFormProps<Name extends string> = {
  /** The address of the page itself: forms are posted to the page that has them. */
  action: string;
  /** `makeStamp(name of the form)`, on a page that is made for each request. */
  stamp: string;
  /** `getSubmission()`: what was sent and not taken. */
  submission?: Submission;
  /** The labels of all fields, in their order, by name. */
  labels: Record<Name, string>;
  /** What stands in the fields at first. */
  values?: FormFields;
  /** The words on the button. */
  submit: string;
  /** What to say of a form that was not taken, where it is not for sending. */
  notTaken?: string;
  /** Draws the fields; `field` gives what the components of ui/form need. */
  children: (field: (name: Name) => FieldState) => ReactNode;
};

/**
 * A form of readers on a page of its own, with all that such a form needs: the stamp, the field that only programs fill
 * in, and, where it was sent and not taken, what is wrong, with what was typed kept.
 */
export function ReaderForm<Name extends string>({ action, stamp, submission, labels, values, submit, notTaken, children }: ReaderFormProps<Name>) {
  const t = useTranslations('forms');
  const problems = submission?.problems ?? {};
  const given = submission?.values ?? values ?? {};
  const inWords = ({ code, limit = 0 }: Problem, label: string) => t(`problems.${code}`, { label, limit });
  const fieldOf = (name: string, label: string): FieldState => {
    const list = [given[name] ?? []].flat();
    const problem = problems[name];
    return { name, label, value: list[0] ?? '', values: list, problem: problem && inWords(problem, label) };
  };
  const labelled: Record<string, string> = { ...labels, [trapField]: t('trap') };
  const listed = Object.entries(problems).map(([name, problem]) => {
    const label = labelled[name];
    return label === undefined ? { text: inWords(problem, t('form')) } : { href: `#${idOf(name)}`, text: inWords(problem, label) };
  });
  const trap = fieldOf(trapField, t('trap'));
  return (
    <form method="post" action={action} noValidate className="max-w-prose space-y-7">
      {listed.length > 0 && <ProblemSummary title={notTaken ?? t('notTaken')} problems={listed} />}
      <input type="hidden" name={stampField} value={stamp} />
      {children((name) => fieldOf(name, labels[name]))}
      {/* Seen only where something was written there: whoever that was can clear it. */}
      <div hidden={trap.value === ''}>
        <TextField field={trap} autoComplete="off" />
      </div>
      <SubmitButton>{submit}</SubmitButton>
    </form>
  );
}

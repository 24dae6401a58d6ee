import type { ReactNode } from 'react';

/** A field of a form as it stands: its name, what was typed, and what is wrong with it in words. */
export type FieldState = { name: string; label: string; value: string; values: string[]; problem?: string };

type FieldProps = {
  field: FieldState;
  /** A line under the label: what is expected, what becomes of it. */
  hint?: ReactNode;
  /** A word after the label of a field that may be left empty. */
  optional?: string;
};

export type ControlProps = FieldProps & { /** For browsers that fill in what they know (HTML, autofill). */ autoComplete?: string };

export const idOf = (name: string) => `field-${name}`;
const hintId = (name: string) => `${idOf(name)}-hint`;
const problemId = (name: string) => `${idOf(name)}-problem`;

/** Ties a control to its hint and to what is wrong with it. */
export const describe = ({ field: { name, problem }, hint }: FieldProps) => ({
  'aria-describedby': [hint && hintId(name), problem && problemId(name)].filter(Boolean).join(' ') || undefined,
  'aria-invalid': problem ? true : undefined,
});

export const controlLook = 'w-full border border-edge bg-surface px-3 py-2 aria-[invalid]:border-2 aria-[invalid]:border-accent';

/** What stands under a label, above the control. */
export function FieldNotes({ field: { name, problem }, hint }: FieldProps) {
  return (
    <>
      {hint && (
        <p id={hintId(name)} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={problemId(name)} className="mt-1 font-strong text-accent">
          {problem}
        </p>
      )}
    </>
  );
}

/** A label with its notes and its control. */
export function Field({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { field, optional } = props;
  return (
    <div className={field.problem ? 'border-s-3 border-accent ps-4' : undefined}>
      <label htmlFor={idOf(field.name)} className="font-strong">
        {field.label}
        {optional && <span className="font-normal text-muted"> {optional}</span>}
      </label>
      <FieldNotes {...props} />
      <div className="mt-2">{children}</div>
    </div>
  );
}

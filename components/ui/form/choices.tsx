import { FieldNotes, describe, idOf, type ControlProps } from './field';

export type Choice = { value: string; label: string; lang?: string };

type ChoicesProps = ControlProps & { choices: Choice[]; /** Any number may be chosen. */ several?: boolean };

/** What may be chosen, one under another: one of them, or several. The first is what a list of problems leads to. */
export function Choices({ choices, several = false, ...props }: ChoicesProps) {
  const { name, label, values, problem } = props.field;
  return (
    <fieldset className={problem ? 'border-s-3 border-accent ps-4' : undefined} {...describe(props)} aria-invalid={undefined}>
      <legend className="font-strong">
        {label}
        {props.optional && <span className="font-normal text-muted"> {props.optional}</span>}
      </legend>
      <FieldNotes {...props} />
      <div className="mt-1">
        {choices.map((choice, index) => {
          const id = index === 0 ? idOf(name) : `${idOf(name)}-${index}`;
          return (
            <div key={choice.value} className="flex items-start gap-3">
              <input
                id={id}
                name={name}
                type={several ? 'checkbox' : 'radio'}
                value={choice.value}
                defaultChecked={values.includes(choice.value)}
                className="mt-3 size-5 shrink-0 accent-accent"
              />
              <label htmlFor={id} lang={choice.lang} className="grow py-2">
                {choice.label}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

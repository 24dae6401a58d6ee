import { controlLook, describe, Field, idOf, type ControlProps } from './field';

/** A text of several lines. How long it may be is said in the hint, not by cutting off what is pasted. */
export function TextArea({ rows = 8, autoComplete, ...props }: ControlProps & { rows?: number }) {
  const { name, value } = props.field;
  return (
    <Field {...props}>
      <textarea id={idOf(name)} name={name} rows={rows} defaultValue={value} autoComplete={autoComplete} className={`${controlLook} block`} {...describe(props)} />
    </Field>
  );
}

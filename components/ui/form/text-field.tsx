import { controlLook, describe, Field, idOf, type ControlProps } from './field';

type TextFieldProps = ControlProps & { type?: 'text' | 'email' | 'tel'; /** The field is as wide as what is expected. */ short?: boolean };

/** One line of text. */
export function TextField({ type = 'text', short = false, autoComplete, ...props }: TextFieldProps) {
  const { name, value } = props.field;
  return (
    <Field {...props}>
      <input
        id={idOf(name)}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        className={`${controlLook} min-h-11 ${short ? 'max-w-72' : ''}`}
        {...describe(props)}
      />
    </Field>
  );
}

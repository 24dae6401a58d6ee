import { controlLook, describe, Field, idOf, type ControlProps } from './field';
import type { Choice } from './choices';

/** One of many: `none` is what stands there until somebody has chosen. */
export function SelectField({ choices, none, ...props }: ControlProps & { choices: Choice[]; none?: string }) {
  const { name, value } = props.field;
  return (
    <Field {...props}>
      <select id={idOf(name)} name={name} defaultValue={value} className={`${controlLook} min-h-11`} {...describe(props)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

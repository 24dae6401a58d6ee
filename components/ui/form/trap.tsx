import { trapField } from '@/lib/hidden-fields';
import { controlLook } from './field';

type TrapProps = { label: string; /** What was written there, where the form is shown again. */ value?: string };

/**
 * The field of a form of one press that programs fill in and people do not see, until something was written there:
 * whoever that was can clear it.
 */
export function Trap({ label, value = '' }: TrapProps) {
  if (value === '') return <input type="text" name={trapField} autoComplete="off" aria-label={label} hidden />;
  return (
    <label className="block max-w-72">
      {label}
      <input type="text" name={trapField} autoComplete="off" defaultValue={value} className={`${controlLook} my-2 min-h-11`} />
    </label>
  );
}

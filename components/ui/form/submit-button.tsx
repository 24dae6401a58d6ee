import type { ReactNode } from 'react';

type SubmitButtonProps = {
  children: ReactNode;
  kind?: 'plain' | 'strong';
  /** With `value`, the answer that the button stands for. */
  name?: string;
  value?: string;
  /** What the button says to who does not see it beside the others; it begins with the words on it. */
  label?: string;
  /** The button has one sign on it. */
  square?: boolean;
};

const looks = {
  plain: 'border-edge bg-surface text-ink hover:border-ink',
  strong: 'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover',
};

/** Sends a form; a target of 44 pixels. */
export function SubmitButton({ children, kind = 'strong', name, value, label, square = false }: SubmitButtonProps) {
  return (
    <button type="submit" name={name} value={value} aria-label={label} className={`min-h-11 cursor-pointer border py-2 text-base font-strong ${square ? 'min-w-11 px-2' : 'px-5'} ${looks[kind]}`}>
      {children}
    </button>
  );
}

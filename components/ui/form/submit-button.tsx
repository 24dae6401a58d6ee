import type { ReactNode } from 'react';

type SubmitButtonProps = { children: ReactNode; kind?: 'plain' | 'strong'; name?: string; value?: string };

const looks = {
  plain: 'border-edge bg-surface text-ink hover:border-ink',
  strong: 'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover',
};

/** Sends a form; with `name` and `value`, the answer that the button stands for. */
export function SubmitButton({ children, kind = 'strong', name, value }: SubmitButtonProps) {
  return (
    <button type="submit" name={name} value={value} className={`min-h-11 cursor-pointer border px-5 py-2 text-base font-strong ${looks[kind]}`}>
      {children}
    </button>
  );
}

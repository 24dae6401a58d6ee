import type { ReactNode } from 'react';
import { langOf } from '@/components/ui/local-text';
import type { LocalText } from '@/content/local-text';
import type { Locale } from '@/i18n/routing';

/** What is to be known before anything else of what somebody has sent. */
export function Note({ children }: { children: ReactNode }) {
  return <p className="mt-8 max-w-prose border-s-4 border-accent bg-sunken px-5 py-4">{children}</p>;
}

/** Words of the reader's, or to the reader, lines kept. */
export function Words({ id, title, text, locale }: { id: string; title: string; text: LocalText; locale: Locale }) {
  return (
    <section aria-labelledby={id} className="mt-10 max-w-prose">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <p className="mt-3 break-words whitespace-pre-line" lang={langOf(text, locale)}>
        {text.text}
      </p>
    </section>
  );
}

/** The code of what was sent, as it can be read out. */
export const Code = ({ code }: { code: string }) => <code className="font-strong break-all">{code}</code>;

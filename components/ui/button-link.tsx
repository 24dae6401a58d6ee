import type { ReactNode } from 'react';

type ButtonLinkProps = { href: string; children: ReactNode; kind?: 'plain' | 'strong'; lang?: string; rel?: string; type?: string };

const looks = {
  plain: 'border-edge text-ink hover:border-ink hover:text-ink',
  strong: 'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover hover:text-on-accent',
};

/** A link that a page wants followed; a target of 44 pixels. `lang` is that of both the words and the page they lead to. */
export function ButtonLink({ href, children, kind = 'plain', lang, rel, type }: ButtonLinkProps) {
  return (
    <a
      href={href}
      lang={lang}
      hrefLang={lang}
      rel={rel}
      type={type}
      className={`inline-flex min-h-11 items-center border px-5 py-2 text-base font-strong no-underline hover:underline ${looks[kind]}`}
    >
      {children}
    </a>
  );
}

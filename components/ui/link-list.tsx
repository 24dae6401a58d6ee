export type ListedLink = { href: string; name: string; lang?: string; /** A word after the name, as a count. */ note?: string };

/** Links one under another, each a target of 44 pixels. */
export function LinkList({ links, columns = false }: { links: ListedLink[]; columns?: boolean }) {
  return (
    <ul className={columns ? 'gap-x-12 md:columns-2' : undefined}>
      {links.map(({ href, name, lang, note }) => (
        <li key={href} className="break-inside-avoid">
          <a href={href} lang={lang} className="inline-block min-h-11 min-w-11 py-2">
            {name}
          </a>
          {note && <span className="ms-2 text-muted">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

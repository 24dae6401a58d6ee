/** A line of a list: where it leads in the newsroom, what it is, what is to be said of it, and whether something went wrong with it. */
export type DeskItem = { href: string; text: string; note?: string; failed?: boolean };

/** One list of the desk. */
export function DeskList({ id, heading, empty, items }: { id: string; heading: string; empty: string; items: DeskItem[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {items.length === 0 && <p>{empty}</p>}
      <ul>
        {items.map(({ href, text, note, failed }) => (
          <li key={`${href} ${text} ${note}`} className={failed ? 'desk__failed' : undefined}>
            <a href={href}>{text}</a>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each list of the desk is short: what does not fit waits in the lists of the newsroom. */
export const mostItems = 8;

type OriginProps = { name: string; url?: string };

/** Says where a news item was taken from, in brackets before its lead as Vietnamese newspapers do. */
export function Origin({ name, url }: OriginProps) {
  return (
    <>
      (
      {url ? (
        <a href={url} rel="noopener external">
          {name}
        </a>
      ) : (
        name
      )}
      ) –{' '}
    </>
  );
}

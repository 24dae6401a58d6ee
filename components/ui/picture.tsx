type PictureProps = {
  picture: {
    src: string;
    /** Smallest first. */
    sources: { url: string; width: number }[];
    width: number;
    height: number;
    alt: string;
  };
  /** How wide the picture stands on the page, as the attribute of that name has it: "(min-width: 64rem) 42rem, 100vw". */
  sizes: string;
  /** Says that the picture is among the first things seen: it is then fetched at once. */
  first?: boolean;
  className?: string;
};

/** A picture in the size that the reader's screen asks for. Its room is kept before it comes. */
export function Picture({ picture, sizes, first = false, className }: PictureProps) {
  return (
    <img
      src={picture.src}
      srcSet={picture.sources.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
      className={className}
    />
  );
}

import type { Media } from '@/payload-types';

/** A picture in the sizes in which a page can ask for it; widths in pixels, smallest first. */
export type Picture = {
  src: string;
  sources: { url: string; width: number }[];
  width: number;
  height: number;
  /** Empty for a picture that only decorates. */
  alt: string;
  caption?: string;
  credit?: string;
};

/** Makes a view of an uploaded picture; undefined when there is none or its record was not read. */
export function toPicture(media: Media | number | null | undefined, locale: keyof NonNullable<Media['alt']>): Picture | undefined {
  if (!media || typeof media === 'number' || !media.url || !media.width || !media.height) return undefined;
  const sizes = [media.sizes?.small, media.sizes?.medium, media.sizes?.large, media];
  const sources = sizes.flatMap((size) => (size?.url && size.width ? [{ url: toPath(size.url), width: size.width }] : []));
  return {
    src: toPath(media.url),
    sources: [...new Map(sources.map((source) => [source.width, source])).values()],
    width: media.width,
    height: media.height,
    alt: media.decorative ? '' : (media.alt?.[locale] ?? ''),
    caption: media.caption?.[locale] ?? undefined,
    credit: media.credit ?? undefined,
  };
}

/** Uploads are on the portal itself: a path serves under whatever name the portal is reached. */
export function toPath(url: string): string {
  return url.startsWith('http') ? new URL(url).pathname : url;
}

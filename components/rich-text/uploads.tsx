import { useTranslations } from 'next-intl';
import { Figure } from '@/components/sections/figure';
import type { Picture } from '@/content/pictures';
import type { Locale } from '@/i18n/routing';
import type { Attachment, Media } from '@/payload-types';
import { formatFileSize } from './file-size';
import type { Converters } from './nodes';

/** Pictures and documents in a text. One that was removed or that readers may not see leaves nothing behind. */
export function uploadConverters(locale: Locale): Converters {
  return {
    upload: ({ node }) => {
      if (!node.value || typeof node.value !== 'object') return null;
      if (node.relationTo === 'attachments') return <AttachmentLink attachment={node.value} locale={locale} />;
      const picture = node.relationTo === 'media' ? toBodyPicture(node.value, locale) : undefined;
      return picture ? <Figure picture={picture} /> : null;
    },
  };
}

function AttachmentLink({ attachment, locale }: { attachment: Attachment; locale: Locale }) {
  const t = useTranslations('richText');
  const { title, url, filename, filesize, mimeType } = attachment;
  if (!url) return null;
  const type = filename?.split('.').at(-1)?.toUpperCase() ?? '';
  return (
    <p>
      <a href={toPath(url)} type={mimeType ?? undefined} download>
        {title}
      </a>{' '}
      <span className="text-sm whitespace-nowrap text-muted">
        ({t('file', { type, size: formatFileSize(filesize ?? 0, locale) })})
      </span>
    </p>
  );
}

/** A body comes with the records of its pictures inside it; other pictures of a page come as views from `content/`. */
function toBodyPicture(media: Media, locale: Locale): Picture | undefined {
  const { url, width, height, sizes, alt, caption, credit, decorative } = media;
  if (!url || !width || !height) return undefined;
  const sources = [sizes?.small, sizes?.medium, sizes?.large, media].flatMap((size) =>
    size?.url && size.width ? [{ url: toPath(size.url), width: size.width }] : [],
  );
  return {
    src: toPath(url),
    sources: [...new Map(sources.map((source) => [source.width, source])).values()],
    width,
    height,
    alt: decorative ? '' : (alt?.[locale] ?? ''),
    caption: caption?.[locale] ?? undefined,
    credit: credit ?? undefined,
  };
}

/** Uploads are on the portal itself: a path serves under whatever name the portal is reached. */
function toPath(url: string): string {
  return url.startsWith('http') ? new URL(url).pathname : url;
}

import { useTranslations } from 'next-intl';
import { Figure } from '@/components/sections/figure';
import type { Locale } from '@/i18n/routing';
import { toPath, toPicture } from '@/lib/pictures';
import type { Attachment } from '@/payload-types';
import { formatFileSize } from './file-size';
import type { Converters } from './nodes';

/** Pictures and documents in a text. One that was removed or that readers may not see leaves nothing behind. */
export function uploadConverters(locale: Locale): Converters {
  return {
    upload: ({ node }) => {
      if (!node.value || typeof node.value !== 'object') return null;
      if (node.relationTo === 'attachments') return <AttachmentLink attachment={node.value} locale={locale} />;
      const picture = node.relationTo === 'media' ? toPicture(node.value, locale) : undefined;
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

import { useTranslations } from 'next-intl';
import { Picture } from '@/components/ui/picture';
import type { Picture as PictureView } from '@/lib/pictures';

type FigureProps = { picture: PictureView; first?: boolean };

/** A picture in a text, with what it shows and whose it is. */
export function Figure({ picture, first }: FigureProps) {
  const t = useTranslations('news');
  const { caption, credit } = picture;
  return (
    <figure>
      <Picture picture={picture} first={first} sizes="(min-width: 45rem) 42rem, calc(100vw - 2.5rem)" className="w-full" />
      {(caption || credit) && (
        <figcaption className="mt-2 text-sm text-muted">
          {caption} {credit && t('credit', { credit })}
        </figcaption>
      )}
    </figure>
  );
}

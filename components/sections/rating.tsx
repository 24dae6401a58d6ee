import { useFormatter, useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/form/submit-button';
import { Trap } from '@/components/ui/form/trap';
import type { Rating as RatingView } from '@/content/ratings';

const stars = [1, 2, 3, 4, 5] as const;

type RatingProps = { rating: RatingView; /** The address of the page that takes votes. */ action: string };

/** Shows how readers rated a news item, and takes the reader's own rating: one press, no script. */
export function Rating({ rating, action }: RatingProps) {
  const t = useTranslations('news.rating');
  const format = useFormatter();
  return (
    <section aria-labelledby="rating" className="print:hidden">
      <h2 id="rating" className="text-base uppercase">
        {t('title', { count: rating.votes })}
      </h2>
      {rating.average !== null && <p className="text-sm text-muted">{t('average', { average: format.number(rating.average, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) })}</p>}
      <RatingButtons action={action} />
    </section>
  );
}

/** The five buttons of a rating; `trapped` is what was written where nothing should be. */
export function RatingButtons({ action, trapped }: { action: string; trapped?: string }) {
  const t = useTranslations('news.rating');
  const forms = useTranslations('forms');
  return (
    <form method="post" action={action} aria-label={t('ask')} className="mt-2">
      <p className="text-sm">{t('ask')}</p>
      <Trap label={forms('trap')} value={trapped} />
      <div className="mt-2 inline-block">
        <div className="flex gap-2">
          {stars.map((star) => (
            <SubmitButton key={star} kind="plain" name="stars" value={String(star)} label={t('points', { points: star })} square>
              {star}
            </SubmitButton>
          ))}
        </div>
        <div aria-hidden="true" className="mt-1 flex justify-between text-sm text-muted">
          <span>{t('ends.least')}</span>
          <span>{t('ends.most')}</span>
        </div>
      </div>
    </form>
  );
}

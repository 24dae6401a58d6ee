import { useTranslations } from 'next-intl';
import type { DirectiveLink } from '@/content/directive-link';
import { DirectiveState } from './directive-state';

/** The directives that a news item is about, beside its text where there is room. */
export function RelatedDirectives({ directives }: { directives: DirectiveLink[] }) {
  const t = useTranslations('news');
  if (directives.length === 0) return null;
  return (
    <section aria-labelledby="related-directives" className="mt-12 max-w-prose lg:mt-0 lg:w-80 lg:shrink-0">
      <h2 id="related-directives" className="text-base">
        {t('relatedDirectives')}
      </h2>
      <ul>
        {directives.map(({ id, title, path, state }) => (
          <li key={id} className="mt-3 border-t border-line text-sm">
            <a href={path} className="block py-2.5">
              {title}
            </a>
            <DirectiveState state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

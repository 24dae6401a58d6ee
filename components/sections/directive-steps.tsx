import { useTranslations } from 'next-intl';
import type { DirectiveState } from '@/content/directive-link';
import { directiveStates } from '@/lib/directive-states';

/** Shows how far a directive has come on its way. */
export function DirectiveSteps({ state }: { state: DirectiveState }) {
  const t = useTranslations('directives');
  const reached = directiveStates.indexOf(state);
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className="text-xl">
        {t('progress')}
      </h2>
      <ol className="mt-4 flex flex-col gap-x-2 sm:flex-row">
        {directiveStates.map((step, index) => (
          <li
            key={step}
            aria-current={step === state ? 'step' : undefined}
            className={`flex-1 py-3 aria-[current]:border-accent aria-[current]:font-strong forced-colors:aria-[current]:border-[Highlight] max-sm:border-s-3 max-sm:ps-4 sm:border-t-3 ${index < reached ? 'border-edge' : 'text-muted aria-[current]:text-ink'}`}
          >
            {t(`states.${step}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}

import { useTranslations } from 'next-intl';
import { Container } from '@/components/ui/container';
import { SubmitButton } from '@/components/ui/form/submit-button';
import { Trap } from '@/components/ui/form/trap';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

/** Asks at the end of a page whether it was useful: one press, no script. `path` is that of the page. */
export function PageOpinion({ locale, path }: { locale: Locale; path: string }) {
  return (
    <div className="border-t border-line print:hidden">
      <Container className="py-4">
        <OpinionButtons locale={locale} path={path} />
      </Container>
    </div>
  );
}

/** The question and its two buttons; `trapped` is what was written where nothing should be. */
export function OpinionButtons({ locale, path, trapped }: { locale: Locale; path: string; trapped?: string }) {
  const t = useTranslations('pageOpinion');
  const forms = useTranslations('forms');
  return (
    <form method="post" action={addressOf(locale, '/page-opinion')} aria-labelledby="page-opinion" className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <p id="page-opinion">{t('question')}</p>
      <input type="hidden" name="page" value={path} />
      <Trap label={forms('trap')} value={trapped} />
      <div className="flex gap-2">
        <SubmitButton kind="plain" name="useful" value="yes">
          {t('yes')}
        </SubmitButton>
        <SubmitButton kind="plain" name="useful" value="no">
          {t('no')}
        </SubmitButton>
      </div>
    </form>
  );
}

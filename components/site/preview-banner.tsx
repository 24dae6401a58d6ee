import { useTranslations } from 'next-intl';
import { Container } from '@/components/ui/container';

/** Tells an official who previews a draft that readers do not see this, and leads back to the newsroom. */
export function PreviewBanner() {
  const t = useTranslations('site.preview');
  return (
    <aside aria-label={t('label')} className="border-b border-line bg-sunken print:hidden">
      <Container className="flex flex-wrap items-center gap-x-6">
        <p className="py-2.5 font-strong">{t('notice')}</p>
        <a href="/preview/exit" className="inline-block py-2.5">
          {t('exit')}
        </a>
      </Container>
    </aside>
  );
}

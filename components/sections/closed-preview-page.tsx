import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';

/** Says why a preview link opens nothing, and what to do. */
export function ClosedPreviewPage({ kind }: { kind: 'unknown' | 'closed' }) {
  const t = useTranslations('previewLink');
  return <PageHeader title={t(`${kind}.title`)} lead={<p>{t(`${kind}.lead`)}</p>} />;
}

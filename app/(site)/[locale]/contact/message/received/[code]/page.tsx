import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { notePrivate } from '@/lib/rendering';
import { isMessageCode } from '@/readers/messages/code';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../../../../absent';
import { readLocale } from '../../../../read-locale';

type ReceivedProps = { params: Promise<{ locale: string; code: string }> };

export async function generateMetadata({ params }: ReceivedProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('message.received');
  return pageMetadata({ locale, title: t('title'), noindex: true });
}

/** Says that a message has arrived, and its code. It says so of any code: whether there is a message with it is nobody's business. */
export default async function MessageReceived({ params }: ReceivedProps) {
  const locale = await readLocale(params);
  const { code } = await params;
  if (!isMessageCode(code)) return <Absent locale={locale} path={addressOf(locale, { route: '/contact/message/received/[code]', params: { code } })} />;
  notePrivate();
  const [t, contact, department] = await Promise.all([getTranslations('message.received'), getTranslations('contact'), getDepartment(locale)]);
  return (
    <PageShell
      locale={locale}
      department={department}
      section="contact"
      editions={everyEdition('/contact')}
      trail={[{ name: contact('title'), href: addressOf(locale, '/contact') }, { name: t('step') }]}
      asksOpinion={false}
    >
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <p className="text-xl font-strong">{code}</p>
        <p className="mt-4 max-w-prose">{t('code')}</p>
        <p className="mt-4">
          <a href={addressOf(locale, '/contact')} className="inline-block min-h-11 py-2">
            {t('back')}
          </a>
        </p>
      </PageHeader>
    </PageShell>
  );
}

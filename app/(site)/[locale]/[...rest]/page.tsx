import type { Metadata } from 'next';
import { addressOf } from '@/i18n/address';
import { Absent } from '../absent';
import { absentMetadata } from '../absent-metadata';
import { readLocale } from '../read-locale';

type RestProps = { params: Promise<{ locale: string; rest: string[] }> };

export async function generateMetadata({ params }: RestProps): Promise<Metadata> {
  return absentMetadata(await readLocale(params));
}

/** Every address that no page answers. */
export default async function RestPage({ params }: RestProps) {
  const locale = await readLocale(params);
  const { rest } = await params;
  const home = addressOf(locale, '/');
  return <Absent locale={locale} path={`${home === '/' ? '' : home}/${rest.join('/')}`} />;
}

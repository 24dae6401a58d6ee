import config from '@payload-config';
import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { translationTitles } from '@/cms/editions/translation-titles';
import { speak } from '@/cms/speak';

export type NewsroomArgs = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<{ [key: string]: string | string[] }>;
};

const absent = { vi: 'Không tìm thấy', en: 'Not found' };

/** Gives what a screen of the newsroom is called: Payload has no name for ours, nor for what is not there. */
export async function newsroomMetadata(args: NewsroomArgs): Promise<Metadata> {
  const [metadata, { segments = [] }, i18n] = await Promise.all([generatePageMetadata({ config, ...args }), args.params, getNextRequestI18n({ config: await config })]);
  if (segments[0] === 'translations') return { ...metadata, title: named(speak({ i18n }, segments.length > 1 ? translationTitles.comparison : translationTitles.list)) };
  return metadata.title ? metadata : { ...metadata, title: named(speak({ i18n }, absent)) };
}

const named = (title: string): string => `${title} · Cổng Sở`;

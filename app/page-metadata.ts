import 'server-only';
import type { Metadata } from 'next';
import { getDepartment } from '@/content/department';
import { composeMetadata, type PageMetadata } from '@/seo/compose-metadata';

/** Gives what the head of a page says of it to search engines and social networks. */
export async function pageMetadata(args: PageMetadata): Promise<Metadata> {
  return composeMetadata(args, await getDepartment(args.locale));
}

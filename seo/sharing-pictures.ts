import type { Locale } from '@/i18n/routing';

/** The size that social networks show without cutting, in pixels. */
export const sharingPictureSize = { width: 1200, height: 630 };

/** Gives where the picture is that stands for the whole portal. */
export const sitePicturePath = (locale: Locale) => `/sharing-pictures/${locale}/site.png`;

/** Gives where the picture of a news item or a directive is. */
export const pagePicturePath = (locale: Locale, collection: 'news' | 'directives', slug: string) =>
  `/sharing-pictures/${locale}/${collection}/${encodeURIComponent(slug)}.png`;

/** The department's mark on a square, for whoever asks for a logo while the department has not uploaded one. */
export const markPath = '/sharing-pictures/mark.png';
export const markSize = { width: 512, height: 512 };

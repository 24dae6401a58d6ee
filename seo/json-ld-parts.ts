import type { Contacts } from '@/content/contacts';
import type { Department } from '@/content/department';
import type { NewsItem } from '@/content/news';
import type { Picture } from '@/lib/pictures';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';
import { markPath, markSize, pagePicturePath, sharingPictureSize } from './sharing-pictures';

/** The department is one thing in every language: whatever page names it means this one. */
const departmentId = absoluteUrl('/#department');

/** Describes the department as far as a page needs that only names it. */
export function toPublisher(locale: Locale, { name, logo }: Department) {
  return {
    '@type': 'GovernmentOrganization',
    '@id': departmentId,
    name: name.text,
    url: absoluteUrl(addressOf(locale, '/')),
    logo: describePicture(logo ?? { src: markPath, ...markSize }),
  } as const;
}

/** Describes how a body can be reached. */
export function toReach({ address, phone, fax, email }: Contacts) {
  return {
    address: address && ({ '@type': 'PostalAddress', streetAddress: address.text, addressCountry: 'VN' } as const),
    telephone: phone,
    faxNumber: fax,
    email,
  };
}

/** Gives the picture of a news item, or the one that is generated for it. */
export function toImage(locale: Locale, { cover, slug }: Pick<NewsItem, 'cover' | 'slug'>) {
  return describePicture(cover ?? { src: pagePicturePath(locale, 'news', slug), ...sharingPictureSize });
}

function describePicture({ src, width, height, caption, credit }: Pick<Picture, 'src' | 'width' | 'height' | 'caption' | 'credit'>) {
  return {
    '@type': 'ImageObject',
    url: absoluteUrl(src),
    width: pixels(width),
    height: pixels(height),
    caption,
    creditText: credit,
  } as const;
}

/** schema.org measures with a unit; a bare number has none. UN/CEFACT calls pixels E37. */
function pixels(value: number) {
  return { '@type': 'QuantitativeValue', value, unitCode: 'E37' } as const;
}

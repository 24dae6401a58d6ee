import type { UIFieldServerProps } from 'payload';
import { isLocale, languageNames, routing } from '@/i18n/routing';
import { speak } from '../speak';
import { isEditionSlug } from './edition-slugs';
import { findOtherEditions, languageIn } from './find-other-editions';
import { TranslateButton } from './translate-button';

const words = {
  heading: { vi: 'Bản ngôn ngữ khác', en: 'Other languages' },
  untitled: { vi: 'Chưa có tiêu đề', en: 'No title yet' },
  draft: { vi: 'bản nháp', en: 'draft' },
  published: { vi: 'đã đăng', en: 'published' },
  begin: {
    vi: { vi: 'Tạo bản tiếng Việt', en: 'Begin the Vietnamese edition' },
    en: { vi: 'Tạo bản tiếng Anh', en: 'Begin the English edition' },
  },
};

/** Shows beside the text where the editions in other languages are, and offers to begin a missing one. */
export async function OtherEditions({ collectionSlug, data, id, req }: UIFieldServerProps) {
  if (!isEditionSlug(collectionSlug) || typeof id !== 'number') return null;
  const docs = await findOtherEditions(req, collectionSlug, id, data);
  const taken = new Set([languageIn(data), ...docs.map((doc) => doc.language)]);
  const missing = routing.locales.filter((locale) => !taken.has(locale));
  return (
    <div className="field-type other-editions">
      <h3 className="other-editions__heading">{speak(req, words.heading)}</h3>
      <ul>
        {docs.map((doc) => (
          <li key={doc.id}>
            <a href={`/admin/collections/${collectionSlug}/${doc.id}`}>
              {isLocale(doc.language) ? languageNames[doc.language] : ''}: {doc.title || speak(req, words.untitled)}
            </a>{' '}
            ({speak(req, doc._status === 'published' ? words.published : words.draft)})
          </li>
        ))}
        {missing.map((locale) => (
          <li key={locale}>
            <TranslateButton
              endpoint={`/api/${collectionSlug}/${id}/translations/${locale}`}
              editions={`/admin/collections/${collectionSlug}`}
              label={speak(req, words.begin[locale])}
              failure={speak(req, { vi: 'Chưa tạo được. Xin thử lại.', en: 'It could not be made. Please try again.' })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

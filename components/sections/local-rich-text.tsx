import { RichText } from '@/components/rich-text';
import { UntranslatedNote } from '@/components/site/untranslated-note';
import type { LocalBody } from '@/content/local-text';
import type { Locale } from '@/i18n/routing';

/** A long text, with a word to the reader where it has not been translated. */
export function LocalRichText({ text, locale }: { text: LocalBody; locale: Locale }) {
  return (
    <>
      <UntranslatedNote lang={text.lang} locale={locale} />
      <RichText body={text.body} locale={locale} lang={text.lang} />
    </>
  );
}

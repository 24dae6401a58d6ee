import { RichText } from '@/components/rich-text';
import type { HeadingLevel } from '@/components/rich-text/headings';
import { UntranslatedNote } from '@/components/site/untranslated-note';
import type { LocalBody } from '@/content/local-text';
import type { Locale } from '@/i18n/routing';

type LocalRichTextProps = { text: LocalBody; locale: Locale; /** One below that of the heading above. */ level: HeadingLevel };

/** A long text, with a word to the reader where it has not been translated. */
export function LocalRichText({ text, locale, level }: LocalRichTextProps) {
  return (
    <>
      <UntranslatedNote lang={text.lang} locale={locale} />
      <RichText body={text.body} locale={locale} lang={text.lang} level={level} />
    </>
  );
}

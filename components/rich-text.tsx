import { RichText as LexicalText } from '@payloadcms/richtext-lexical/react';
import type { RichBody } from '@/content/local-text';
import type { Locale } from '@/i18n/routing';
import { richTextConverters } from './rich-text/converters';
import type { HeadingLevel } from './rich-text/headings';

type RichTextProps = {
  body: RichBody;
  /** The language of the page. */
  locale: Locale;
  /** The language of the text, where it may be another. */
  lang?: Locale;
  /** The level of the text's highest headings: one below that of the heading that the text stands under. */
  level?: HeadingLevel;
};

/** Shows a long text that an official wrote: headings, lists, tables, links, pictures, documents. */
export function RichText({ body, locale, lang = locale, level = 2 }: RichTextProps) {
  return (
    <div className="prose [&>:first-child]:mt-0" lang={lang === locale ? undefined : lang}>
      {/* Alignment and indents would come as `style` attributes, which the portal's policy forbids. */}
      <LexicalText data={body} converters={richTextConverters(locale, lang, level)} disableContainer disableIndent disableTextAlign />
    </div>
  );
}

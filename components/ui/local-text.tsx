type LocalTextProps = { text: string; lang: string; /** The language of the page. */ locale: string };

/** Writes a text and, where its language is not the page's, says which it is: readers aloud change their voice. */
export function LocalText({ text, lang, locale }: LocalTextProps) {
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}

/** Gives the `lang` for an element that holds nothing but the text: none where it is the page's own. */
export function langOf({ lang }: { lang: string }, locale: string): string | undefined {
  return lang === locale ? undefined : lang;
}

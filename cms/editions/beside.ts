/** A field whose text an official may want beside it in the other language. */
export type TextField = 'title' | 'lead' | 'question' | 'body' | 'details' | 'outcome';

/** Names the component that shows a field's text in the other language beside it. */
export const beside = (source: TextField) => ({
  path: '/cms/editions/other-language-text#OtherLanguageText',
  serverProps: { source },
});

/** Names the component that shows a field's text in the other language beside it. */
export const beside = (source: 'title' | 'lead' | 'body' | 'details') => ({
  path: '/cms/editions/other-language-text#OtherLanguageText',
  serverProps: { source },
});

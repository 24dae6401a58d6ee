/** What the two screens of translations are called, in the window and on the screen. */
export const translationTitles = {
  list: { vi: 'Bản dịch cần làm', en: 'Translations to do' },
  comparison: { vi: 'So bản dịch với bản gốc', en: 'The translation beside its original' },
};

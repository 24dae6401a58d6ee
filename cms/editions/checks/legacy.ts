import { detectLegacy } from '../../legacy-encoding/detect';
import { allNodes, blocksOf, wordsOf } from '../../rich-text/nodes';
import { bodyField, type Check } from './finding';

const names = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };
const fields = {
  title: { vi: 'Tiêu đề', en: 'The title' },
  lead: { vi: 'Sapo', en: 'The lead' },
  question: { vi: 'Câu hỏi', en: 'The question' },
  body: { vi: 'Nội dung', en: 'The body' },
  details: { vi: 'Chi tiết', en: 'The details' },
  outcome: { vi: 'Kết quả tiếp thu', en: 'The outcome' },
};

/** What was typed in a font from before Unicode is unreadable without that font. */
export const checkLegacyEncoding: Check = (edition) => {
  const words = allNodes(blocksOf(edition.body)).flatMap(({ text }) => (text === undefined ? [] : [text]));
  const texts = [
    ['title', edition.title],
    ['lead', edition.lead],
    ['question', edition.question],
    [bodyField(edition), legacyWords(edition.body) ?? words.join(' ')],
  ] as const;
  return texts.flatMap(([field, text]) => {
    const encoding = detectLegacy(text);
    if (!encoding) return [];
    const name = fields[field];
    return [
      {
        severity: 'error',
        field,
        encoding,
        message: {
          vi: `${name.vi} dán từ bảng mã cũ ${names[encoding]}, người đọc không đọc được. Bấm Chuyển sang Unicode rồi đọc lại.`,
          en: `${name.en} was pasted in the old encoding ${names[encoding]}, which readers cannot read. Press Convert to Unicode, then read it through.`,
        },
      },
    ];
  });
};

/** Gives the words of the first block that is in an old encoding: the rest of the body may be in Unicode. */
function legacyWords(body: unknown): string | undefined {
  return allNodes(blocksOf(body)).map(wordsOf).find((words) => detectLegacy(words) !== null);
}

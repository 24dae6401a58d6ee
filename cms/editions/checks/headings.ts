import { allNodes, blocksOf, wordsOf } from '../../rich-text/nodes';
import { bodyField, excerpt, type Check } from './finding';

/** Headings go down one level at a time, from 2 on: people who listen move by them (WCAG 2.2, 1.3.1). */
export const checkHeadings: Check = (edition) => {
  let above = 1;
  return allNodes(blocksOf(edition.body)).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const level = Number(node.tag?.slice(1));
    const skips = level > above + 1;
    const right = above + 1;
    above = level;
    if (!skips) return [];
    const words = excerpt(wordsOf(node));
    return [
      {
        severity: 'warning',
        field: bodyField(edition),
        message: {
          vi: `“${words}” là Tiêu đề ${level}, nhảy qua một cấp. Đổi thành Tiêu đề ${right}.`,
          en: `“${words}” is Heading ${level} and skips a level. Make it Heading ${right}.`,
        },
      },
    ];
  });
};

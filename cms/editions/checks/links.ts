import { toSafeLink } from '@/lib/safe-link';
import { allNodes, blocksOf, isLink, LinkFields, wordsOf, type TextNode } from '../../rich-text/nodes';
import { bodyField, excerpt, type Check, type CheckedEdition, type Finding } from './finding';

/** Texts that name no place, in small letters. Out of their sentence, as a screen reader lists links, they say nothing (WCAG 2.2, 2.4.4). */
const vague = new Set([
  ...['đây', 'tại đây', 'ở đây', 'vào đây', 'xem tại đây', 'xem ở đây', 'bấm vào đây', 'nhấn vào đây', 'nhấp vào đây', 'click vào đây', 'tải tại đây'],
  ...['xem thêm', 'xem tiếp', 'xem chi tiết', 'chi tiết', 'đọc tiếp', 'đọc thêm', 'tải về', 'liên kết', 'đường dẫn', 'link'],
  ...['here', 'click here', 'see here', 'this link', 'this page', 'more', 'read more', 'learn more', 'see more', 'details', 'download', 'link'],
]);

const address = /(?:https?:\/\/|www\.)\S+/i;

/** The text of a link says where it leads. */
export const checkLinkTexts: Check = (edition) =>
  allNodes(blocksOf(edition.body))
    .filter(isLink)
    .flatMap((link) => {
      const words = excerpt(wordsOf(link));
      const plain = words.normalize('NFC').toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}\s]/gu, '').replace(/\s+/g, ' ').trim();
      return vague.has(plain)
        ? [warn(edition, `Liên kết “${words}” không nói dẫn đến đâu. Đổi chữ cho rõ, ví dụ “xem cơ cấu tổ chức”.`, `The link “${words}” does not say where it leads. Name the place, as in “see the organisation chart”.`)]
        : [];
    });

/** A link with an address that no browser opens would be plain words on the page. */
export const checkLinkAddresses: Check = (edition) =>
  allNodes(blocksOf(edition.body))
    .filter(isLink)
    .flatMap((link): Finding[] => {
      const { linkType, url } = LinkFields.safeParse(link.fields).data ?? {};
      if (linkType === 'internal' || (url && toSafeLink(url))) return [];
      const [words, shown] = [excerpt(wordsOf(link)), excerpt(url ?? '')];
      const message = {
        vi: `Liên kết “${words}” không mở được: địa chỉ “${shown}” chưa đủ. Ghi đủ, ví dụ https://chinhphu.vn.`,
        en: `The link “${words}” leads nowhere: the address “${shown}” is not whole. Write it out, as in https://chinhphu.vn.`,
      };
      return [{ severity: 'error', field: bodyField(edition), message }];
    });

/** An address is for programs: readers get words, with the address behind them. */
export const checkBareAddresses: Check = (edition) =>
  blocksOf(edition.body)
    .flatMap(wordsApart)
    .flatMap(({ words, linked }) => {
      const found = address.exec(words)?.[0];
      if (!found) return [];
      const shown = excerpt(found);
      return linked
        ? [warn(edition, `Chữ của một liên kết là địa chỉ “${shown}”. Thay bằng tên của nơi đến.`, `The text of a link is the address “${shown}”. Write the name of the place instead.`)]
        : [warn(edition, `Địa chỉ “${shown}” để trần trong bài. Viết tên của nơi đến, chọn chữ đó rồi bấm hình mắt xích để gắn địa chỉ.`, `The address “${shown}” stands bare in the text. Write the name of the place, select it, and press the chain to attach the address.`)];
    });

/** Gives the words of a block in runs, each inside one link or outside all. */
function wordsApart(node: TextNode): { words: string; linked: boolean }[] {
  if (isLink(node)) return [{ words: wordsOf(node), linked: true }];
  if (node.text !== undefined) return [{ words: node.text, linked: false }];
  return node.children.flatMap(wordsApart);
}

function warn(edition: CheckedEdition, vi: string, en: string): Finding {
  return { severity: 'warning', field: bodyField(edition), message: { vi, en } };
}

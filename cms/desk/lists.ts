import { may, type Right } from '../roles';
import type { Message } from '../speak';
import type { Asker } from './asker';
import { listBehind } from './behind';
import { listBrokenLinks } from './broken-links';
import { listUnreadComments } from './comment-list';
import type { DeskItem } from './desk-list';
import { listMyDrafts, listMySubmissions, listScheduled, listWaitingForReview } from './edition-lists';
import { listMailTroubles } from './mail';
import { listMostRead } from './most-read';
import { listOpenQuestions, listProposedReplies } from './question-lists';
import { listNewMessages, listNewProblems } from './reader-lists';
import { listFoundSearches, listMissedSearches } from './searches';
import { listUntranslated } from './untranslated';

type List = { id: string; for: Right; heading: Message; empty: Message; list: (asker: Asker) => Promise<DeskItem[]> };

/** The lists of the desk in their order: what waits for an official first, how the portal fares last. */
const lists: readonly List[] = [
  {
    id: 'review',
    for: 'publish',
    heading: { vi: 'Chờ tôi duyệt', en: 'Waiting for my review' },
    empty: { vi: 'Không có bài nào chờ bạn duyệt.', en: 'Nothing waits for your review.' },
    list: listWaitingForReview,
  },
  {
    id: 'replies',
    for: 'publish',
    heading: { vi: 'Trả lời riêng, từ chối chờ tôi duyệt', en: 'Private replies and refusals waiting for me' },
    empty: { vi: 'Không có lời trả lời nào chờ bạn duyệt.', en: 'No reply waits for your approval.' },
    list: listProposedReplies,
  },
  {
    id: 'questions',
    for: 'write',
    heading: { vi: 'Câu hỏi bạn đọc chờ trả lời', en: 'Readers’ questions to answer' },
    empty: { vi: 'Không có câu hỏi nào chờ trả lời.', en: 'No question waits for an answer.' },
    list: listOpenQuestions,
  },
  {
    id: 'comments',
    for: 'publish',
    heading: { vi: 'Ý kiến góp ý chờ xem', en: 'Comments on drafts to read' },
    empty: { vi: 'Không có ý kiến nào chờ xem.', en: 'No comment waits to be read.' },
    list: listUnreadComments,
  },
  {
    id: 'messages',
    for: 'readMessages',
    heading: { vi: 'Thư bạn đọc chưa xem', en: 'New messages of readers' },
    empty: { vi: 'Không có thư nào chưa xem.', en: 'There are no new messages.' },
    list: listNewMessages,
  },
  { id: 'drafts', for: 'write', heading: { vi: 'Bản nháp của tôi', en: 'My drafts' }, empty: { vi: 'Bạn không có bản nháp nào đang viết.', en: 'You have no drafts.' }, list: listMyDrafts },
  {
    id: 'submitted',
    for: 'write',
    heading: { vi: 'Bài tôi đã gửi, đang chờ duyệt', en: 'Submitted by me, in review' },
    empty: { vi: 'Bạn không có bài nào đang chờ duyệt.', en: 'None of your items is in review.' },
    list: listMySubmissions,
  },
  { id: 'scheduled', for: 'write', heading: { vi: 'Đã hẹn giờ đăng', en: 'Scheduled' }, empty: { vi: 'Không có bài nào hẹn giờ đăng.', en: 'Nothing is scheduled.' }, list: listScheduled },
  {
    id: 'behind',
    for: 'write',
    heading: { vi: 'Bản dịch chưa theo kịp bản gốc', en: 'Translations behind their originals' },
    empty: { vi: 'Bản dịch nào cũng theo kịp bản gốc.', en: 'Every translation is up to date.' },
    list: listBehind,
  },
  {
    id: 'untranslated',
    for: 'write',
    heading: { vi: 'Đã đăng, chưa có bản dịch', en: 'Published without a translation' },
    empty: { vi: 'Bài nào cũng có bản dịch.', en: 'Every item has a translation.' },
    list: listUntranslated,
  },
  {
    id: 'broken',
    for: 'write',
    heading: { vi: 'Liên kết hỏng trong bài đã đăng', en: 'Broken links in published items' },
    empty: { vi: 'Chưa thấy liên kết nào hỏng.', en: 'No broken link was found.' },
    list: listBrokenLinks,
  },
  { id: 'mail', for: 'keepMail', heading: { vi: 'Thư không gửi được', en: 'Mail that was not sent' }, empty: { vi: 'Mọi thư đều gửi được.', en: 'All mail was sent.' }, list: listMailTroubles },
  {
    id: 'problems',
    for: 'write',
    heading: { vi: 'Bạn đọc báo lỗi trên trang', en: 'Problems of pages, from readers' },
    empty: { vi: 'Không có báo lỗi nào chưa xem.', en: 'No new problems were reported.' },
    list: listNewProblems,
  },
  { id: 'read', for: 'write', heading: { vi: 'Đọc nhiều trong bảy ngày', en: 'Most read in seven days' }, empty: { vi: 'Chưa có lượt đọc nào được ghi.', en: 'No reads are recorded yet.' }, list: listMostRead },
  {
    id: 'searched',
    for: 'write',
    heading: { vi: 'Tìm nhiều trong bảy ngày', en: 'Searched most in seven days' },
    empty: { vi: 'Chưa có lượt tìm nào được ghi.', en: 'No searches are recorded yet.' },
    list: listFoundSearches,
  },
  {
    id: 'missed',
    for: 'write',
    heading: { vi: 'Tìm không thấy trong bảy ngày', en: 'Searched and not found in seven days' },
    empty: { vi: 'Bạn đọc tìm gì cũng thấy.', en: 'Readers found what they searched for.' },
    list: listMissedSearches,
  },
];

/** Gives the lists that concern an official, with what is in them now. */
export async function laidFor(asker: Asker): Promise<(Omit<List, 'list' | 'for'> & { items: DeskItem[] })[]> {
  const concerned = lists.filter((one) => may(asker.user, one.for));
  return Promise.all(concerned.map(async ({ id, heading, empty, list }) => ({ id, heading, empty, items: await list(asker) })));
}

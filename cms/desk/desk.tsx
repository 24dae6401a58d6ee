import type { ServerProps } from 'payload';
import { speak, type Message } from '../speak';
import { listBrokenLinks } from './broken-links';
import { DeskList, type DeskItem } from './desk-list';
import { listMyDrafts } from './my-drafts';
import { listMostRead } from './most-read';
import { listUntranslated } from './untranslated';

const words = {
  heading: { vi: 'Bàn làm việc', en: 'Desk' },
  drafts: { heading: { vi: 'Bản nháp của tôi', en: 'My drafts' }, empty: { vi: 'Bạn không có bản nháp nào đang viết.', en: 'You have no drafts.' } },
  untranslated: { heading: { vi: 'Đã đăng, chưa có bản tiếng Anh', en: 'Published without an English edition' }, empty: { vi: 'Bài nào cũng có bản tiếng Anh.', en: 'Every item has an English edition.' } },
  broken: {
    heading: { vi: 'Liên kết hỏng trong bài đã đăng', en: 'Broken links in published items' },
    empty: { vi: 'Chưa thấy liên kết nào hỏng.', en: 'No broken link was found.' },
  },
  read: { heading: { vi: 'Đọc nhiều trong bảy ngày', en: 'Most read in seven days' }, empty: { vi: 'Chưa có lượt đọc nào được ghi.', en: 'No reads are recorded yet.' } },
} satisfies Record<string, Message | { heading: Message; empty: Message }>;

/** The first thing after sign-in: what there is to do, and how what was done fares. */
export async function Desk({ i18n, payload, user }: ServerProps) {
  if (!i18n || !payload || !user) return null;
  const [drafts, untranslated, broken, read] = await Promise.all([
    listMyDrafts(payload, user),
    listUntranslated(payload, user),
    listBrokenLinks(payload, i18n),
    listMostRead(payload, i18n),
  ]);
  const say = (message: Message) => speak({ i18n }, message);
  const lists: [string, { heading: Message; empty: Message }, DeskItem[]][] = [
    ['drafts', words.drafts, drafts],
    ['untranslated', words.untranslated, untranslated],
    ['broken', words.broken, broken],
    ['read', words.read, read],
  ];
  return (
    <section className="desk" aria-labelledby="desk">
      <h1 id="desk" className="desk__heading">
        {say(words.heading)}
      </h1>
      <div className="desk__lists">
        {lists.map(([id, { heading, empty }, items]) => (
          <DeskList key={id} id={`desk-${id}`} heading={say(heading)} empty={say(empty)} items={items} />
        ))}
      </div>
    </section>
  );
}

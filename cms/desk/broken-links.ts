import { z } from 'zod';
import { editionSlugs } from '../editions/edition-slugs';
import { speak, type Message } from '../speak';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

const Holders = z.array(z.object({ collection: z.enum(editionSlugs), id: z.number(), title: z.string() }));

const reasons: Record<string, Message> = {
  ENOTFOUND: { vi: 'không có tên miền này', en: 'no such host' },
  ECONNREFUSED: { vi: 'máy chủ không nhận kết nối', en: 'connection refused' },
  timeout: { vi: 'không trả lời', en: 'no answer' },
  redirects: { vi: 'chuyển hướng mãi', en: 'endless redirects' },
  unpublished: { vi: 'bài được dẫn đến chưa đăng hoặc đã gỡ', en: 'the item is not published' },
};

/** Gives the links that were found broken twice in a row, or that lead to what readers do not see, each with the first item that holds it. */
export async function listBrokenLinks(asker: Asker): Promise<DeskItem[]> {
  const { docs } = await asker.payload.find({
    collection: 'link-checks',
    where: { or: [{ failures: { greater_than: 1 } }, { reason: { equals: 'unpublished' } }] },
    sort: '-checkedAt',
    limit: mostItems,
    pagination: false,
    depth: 0,
  });
  return docs.flatMap(({ address, reason, holders }) => {
    const [holder] = Holders.safeParse(holders).data ?? [];
    if (!holder) return [];
    const why = reasons[reason ?? ''];
    const said = why ? speak(asker, why) : (reason ?? '');
    return [{ href: `/admin/collections/${holder.collection}/${holder.id}`, text: holder.title, note: `${address} (${said})` }];
  });
}

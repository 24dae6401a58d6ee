import { sharp } from '@/lib/sharp';
import type { CollectionBeforeOperationHook } from 'payload';
import { refuseFile } from '../check-upload';
import type { Message } from '../speak';

/** Millions of pixels. A picture that is stored in passes over the whole is unpacked whole, once for each of its sizes. */
const most = { inRows: 60, inPasses: 20 };

const tooMany = (limit: number): Message => ({
  vi: `Ảnh có quá ${limit} triệu điểm ảnh. Hãy thu nhỏ ảnh rồi tải lại.`,
  en: `The picture has more than ${limit} million pixels. Make it smaller and try again.`,
});
const unreadable = {
  vi: 'Không đọc được ảnh này: tệp đã hỏng. Hãy mở thử trên máy, lưu lại rồi tải lên.',
  en: 'This picture cannot be read: the file is damaged. Open it on your computer, save it again, and upload that.',
};

/** Refuses a picture that would take more memory to unpack than a server can spare: a small file may hold a huge one. */
export const bearablePixels: CollectionBeforeOperationHook<'media'> = async ({ args, req }) => {
  if (!req.file) return args;
  // Of a picture that moves all frames count.
  const found = await sharp(req.file.data, { animated: true }).metadata().catch(() => null);
  const limit = found?.isProgressive ? most.inPasses : most.inRows;
  const wrong = found === null ? unreadable : found.width * found.height > limit * 1_000_000 && tooMany(limit);
  if (wrong) throw refuseFile(req, 'media', wrong);
  return args;
};

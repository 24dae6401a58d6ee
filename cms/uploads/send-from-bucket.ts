import type { UploadCollectionSlug, UploadConfig } from 'payload';
import { z } from 'zod';
import { noSuchFile, sealFile } from '../upload-rules';
import { findUpload } from './find-upload';

type Handler = NonNullable<UploadConfig['handlers']>[number];

const Upload = z.looseObject({ id: z.number(), mimeType: z.string() });

/**
 * Gives a handler that answers as the one for the disk does: with the headers of the portal's files, 404 for what is
 * not there, and 503 in words where the bucket does not answer. A file that belongs to no record, or no longer, is not sent.
 */
export const sendFromBucket =
  (slug: UploadCollectionSlug, send: Handler): Handler =>
  async (req, args) => {
    const found = Upload.safeParse(await findUpload(req, slug, args.params.filename));
    if (!found.success) return noSuchFile();
    const answer = await send(req, { ...args, doc: found.data });
    if (!answer || answer.status === 404) return noSuchFile();
    if (answer.status >= 500) return noAnswer();
    sealFile(answer);
    // A file that was copied into the bucket may bear any type there.
    if (answer.body) answer.headers.set('Content-Type', found.data.mimeType);
    return answer;
  };

const noAnswer = () =>
  new Response('Kho lưu tệp tạm thời không phản hồi. Xin thử lại sau ít phút.\nThe store of files does not answer at the moment. Please try again in a few minutes.\n', {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '60' },
  });

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Access, PayloadRequest, UploadCollectionSlug } from 'payload';
import { within } from '@/lib/within';
import { findUpload } from './uploads/find-upload';

/** Files are public by their address; the list of them is for officials and for the portal's own pages. */
export const readUpload: Access = ({ isReadingStaticFile, req }) =>
  Boolean(isReadingStaticFile) || Boolean(req.user) || req.payloadAPI === 'local';

/** Keeps a browser from taking an uploaded file for a page of the portal, whatever is inside. */
export function sealFile({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Cache-Control', 'public, max-age=3600');
  return headers;
}

/** Says that there is no such file. */
export const noSuchFile = () =>
  new Response('Không có tệp này.\nThere is no such file.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

/** Waits for an answer, or for none; Payload's own type knows promises of the one or of the other alone. */
type Handler = (req: PayloadRequest, args: { params: { filename: string } }) => void;

/**
 * Answers 404 for a file of `folder` that is not there, or no longer, where Payload would answer 500; and for one that
 * belongs to no record, which Payload would send to anybody.
 */
export const answerMissingFile =
  (slug: UploadCollectionSlug, folder: string): Handler =>
  async (req, { params: { filename } }): Promise<Response | undefined> =>
    existsSync(path.join(folder, path.basename(filename))) && (await hasRecord(req, slug, filename)) ? undefined : noSuchFile();

/** How long the database may take for it, in milliseconds: one that is gone without a word would keep pictures from stored pages. */
const patience = 1000;

async function hasRecord(req: PayloadRequest, slug: UploadCollectionSlug, filename: string): Promise<boolean> {
  try {
    return Boolean(await within(patience, findUpload(req, slug, filename)));
  } catch (error) {
    // Stored pages are shown while the database is away, and their pictures with them.
    req.payload.logger.warn({ err: error, msg: 'A file was sent without a look at its record' });
    return true;
  }
}

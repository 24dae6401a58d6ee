import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CopyObjectCommand, DeleteObjectCommand, GetObjectCommand, paginateListObjectsV2, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import pLimit from 'p-limit';
import type { Bucket } from '../lib/bucket';
import { uploadFolders } from './upload-folders';

/** How many objects travel at once. */
const atOnce = pLimit(4);

/**
 * Copies the uploads of a bucket into a folder. Files have names of their own for each upload and are never written again;
 * those that are there already are left.
 */
export const fetchUploads = (bucket: Bucket, into: string): Promise<void> =>
  withClient(bucket, async (s3) => {
    for (const folder of uploadFolders) await mkdir(path.join(into, folder), { recursive: true });
    const missing = (await listUploads(s3, bucket.name)).filter((key) => !existsSync(path.join(into, key)));
    await each(missing, async (Key) => {
      const found = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key })).catch(ifDeletedSince);
      if (found?.Body instanceof Readable) await pipeline(found.Body, createWriteStream(path.join(into, Key)));
    });
  });

/** Says whether a bucket holds no uploads. */
export const holdsNoUploads = (bucket: Bucket): Promise<boolean> => withClient(bucket, async (s3) => (await listUploads(s3, bucket.name)).length === 0);

/**
 * Puts the uploads of a folder into a bucket. What it held is copied to `aside` first. Gives what has no place among the new
 * ones, for `dropUploads`: until then all that was there is there.
 */
export const putUploads = (bucket: Bucket, from: string, aside: string): Promise<string[]> =>
  withClient(bucket, async (s3) => {
    const old = await listUploads(s3, bucket.name);
    await each(old, (key) => s3.send(new CopyObjectCommand({ Bucket: bucket.name, CopySource: encodeURI(`${bucket.name}/${key}`), Key: `${aside}/${key}` })));
    const folders = await Promise.all(uploadFolders.map(async (folder) => (await readdir(path.join(from, folder))).map((name) => `${folder}/${name}`)));
    const fresh = folders.flat();
    await each(fresh, async (Key) => s3.send(new PutObjectCommand({ Bucket: bucket.name, Key, Body: await readFile(path.join(from, Key)) })));
    return old.filter((key) => !fresh.includes(key));
  });

/** Takes uploads out of a bucket. */
export const dropUploads = (bucket: Bucket, keys: string[]): Promise<void> =>
  withClient(bucket, (s3) => each(keys, (Key) => s3.send(new DeleteObjectCommand({ Bucket: bucket.name, Key }))));

async function withClient<Result>({ client }: Bucket, work: (s3: S3Client) => Promise<Result>): Promise<Result> {
  const s3 = new S3Client(client);
  try {
    return await work(s3);
  } catch (error) {
    throw new Error(`The bucket for uploads failed: ${error instanceof Error ? error.message || error.name : String(error)}`, { cause: error });
  } finally {
    s3.destroy();
  }
}

/** Uploads stand right under the folders; whatever else somebody has put there is not the portal's. */
async function listUploads(s3: S3Client, Bucket: string): Promise<string[]> {
  const keys: string[] = [];
  for (const folder of uploadFolders) {
    for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix: `${folder}/` })) {
      keys.push(...Contents.flatMap(({ Key }) => (Key && /^[^/]+\/(?!\.)[^/]+$/.test(Key) ? [Key] : [])));
    }
  }
  return keys;
}

const each = async (keys: string[], work: (key: string) => Promise<unknown>): Promise<void> => void (await Promise.all(keys.map((key) => atOnce(() => work(key)))));

function ifDeletedSince(error: unknown): undefined {
  if (error instanceof Error && error.name === 'NoSuchKey') return undefined;
  throw error;
}

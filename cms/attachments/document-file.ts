import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { bucket, type Bucket } from '@/lib/bucket';
import { attachmentsFolder } from './folder';

/** A document that is to be read: what tells this very content from another of the same name, and how to get it as a file. */
export type DocumentFile = { mark: string; use: <Result>(work: (file: string) => Promise<Result>) => Promise<Result> };

/** Finds the file of an attached document, which need not be there. Throws where the bucket does not answer. */
export const findDocument = (filename: string): Promise<DocumentFile> => (bucket ? findInBucket(bucket, filename) : findOnDisk(path.join(attachmentsFolder, filename)));

async function findOnDisk(file: string): Promise<DocumentFile> {
  const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }));
  return { mark: `${size} ${Math.round(mtimeMs)}`, use: (work) => work(file) };
}

async function findInBucket({ name, client }: Bucket, filename: string): Promise<DocumentFile> {
  const { GetObjectCommand, HeadObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const object = { Bucket: name, Key: `attachments/${filename}` };
  const found = await withClient(new S3Client(client), (s3) => s3.send(new HeadObjectCommand(object))).catch(unlessMissing);
  return {
    mark: found ? `${found.ContentLength} ${found.ETag}` : 'missing',
    use: async (work) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'cong-so-document-'));
      const file = path.join(folder, 'document');
      try {
        await withClient(new S3Client(client), async (s3) => {
          const { Body } = await s3.send(new GetObjectCommand(object));
          if (Body instanceof Readable) await pipeline(Body, createWriteStream(file));
        }).catch(unlessMissing);
        return await work(file);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

const withClient = <Result>(s3: S3Client, work: (s3: S3Client) => Promise<Result>): Promise<Result> => work(s3).finally(() => s3.destroy());

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && (error.name === 'NotFound' || error.name === 'NoSuchKey')) return undefined;
  throw error;
}

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CreateBucketCommand, GetObjectCommand, paginateListObjectsV2, PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import S3rver from '@20minutes/s3rver';

/** A server of S3 with an empty bucket, as the settings of a portal name it. */
export type S3Server = Awaited<ReturnType<typeof openS3Server>>;

/** Opens a real S3 server on a free port, which may go away and come back, or fall silent. */
export async function openS3Server() {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-s3-'));
  const name = 'cong-so';
  const settled = { directory: folder, silent: true, configureBuckets: [{ name }] };
  const s3 = new S3rver(settled);
  await s3.configureBuckets();
  // What is asked of a bucket itself is signed with a slash at its end, which this server leaves out as it compares.
  const [ofObjects, ofBuckets] = [s3.callback(), new S3rver({ ...settled, allowMismatchedSignatures: true }).callback()];
  const mood = { silent: false };
  const answer: RequestListener = (req, res) => {
    if (!mood.silent) (/^\/[^/?]+\/?(\?|$)/.test(req.url ?? '') ? ofBuckets : ofObjects)(req, res);
  };
  let server: Server;
  const open = async (port: number) => {
    server = createServer(answer);
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return address && typeof address === 'object' ? address.port : 0;
  };
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  const port = await open(0);
  const settings = { S3_BUCKET: name, S3_ENDPOINT: `http://127.0.0.1:${port}`, S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' };
  const clientSettings: S3ClientConfig = { endpoint: settings.S3_ENDPOINT, region: 'us-east-1', forcePathStyle: true, credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }, maxAttempts: 1 };
  const client = new S3Client(clientSettings);
  return {
    settings,
    mood,
    stop,
    start: () => open(port),
    /** Makes another empty bucket, as the commands of a portal take it. */
    makeBucket: async (other: string) => {
      await client.send(new CreateBucketCommand({ Bucket: other }));
      return { name: other, client: clientSettings };
    },
    keys: async (bucket = name) => {
      const keys: string[] = [];
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket })) keys.push(...Contents.map(({ Key }) => Key ?? ''));
      return keys;
    },
    put: (Key: string, Body: string | Buffer, bucket = name) => client.send(new PutObjectCommand({ Bucket: bucket, Key, Body })),
    read: async (Key: string, bucket = name) => Buffer.from((await (await client.send(new GetObjectCommand({ Bucket: bucket, Key }))).Body?.transformToByteArray()) ?? []),
    close: async () => {
      client.destroy();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

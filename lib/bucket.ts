import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { env } from './env';

/** A bucket of a server that speaks S3, and how a client reaches it. */
export type Bucket = { name: string; client: S3ClientConfig };

/** Milliseconds until a server that cannot be reached, or says nothing, is given up: somebody waits for it. */
const patience = { connectionTimeout: 3000, socketTimeout: 5000 };

function readBucket(): Bucket | undefined {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_ENDPOINT, S3_PATH_STYLE, S3_REGION } = env;
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return undefined;
  return {
    name: S3_BUCKET,
    client: {
      endpoint: S3_ENDPOINT,
      region: S3_REGION,
      credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
      forcePathStyle: S3_PATH_STYLE ?? S3_ENDPOINT !== undefined,
      maxAttempts: 2,
      requestHandler: { ...patience, httpAgent: { keepAlive: true, maxSockets: 100 }, httpsAgent: { keepAlive: true, maxSockets: 100 } },
      // Amazon's newer checksums are known to few other servers.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    },
  };
}

/** Where uploads are kept, if not in the data folder. */
export const bucket = readBucket();

import type { CollectionConfig, Config, Field, UploadCollectionSlug } from 'payload';
import { bucket, type Bucket } from '@/lib/bucket';
import { placeFields } from './place-fields';
import { sendFromBucket } from './send-from-bucket';

/** The collections whose files are kept in a bucket, each in a folder of its name, as in the data folder. */
const kept: UploadCollectionSlug[] = ['media', 'attachments'];

/** Has uploads kept in the bucket that the settings name, by Payload's plugin. Without one they stay in the data folder. */
export const keepInBucket = async (config: Config): Promise<Config> => (bucket ? keepIn(bucket, config) : config);

async function keepIn(chosen: Bucket, config: Config): Promise<Config> {
  const { s3Storage } = await import('@payloadcms/storage-s3');
  const keep = s3Storage({
    bucket: chosen.name,
    config: chosen.client,
    collections: Object.fromEntries(kept.map((slug) => [slug, { prefix: slug }])),
    // Otherwise the prefix would be noted with each record, and names be unique among those with the same note alone.
    useCompositePrefixes: true,
  });
  // For uploads past the server, which are off, the plugin would put a component into the newsroom all the same.
  const { collections, onInit } = await keep({ ...config, admin: {} });
  return {
    ...config,
    collections: collections?.map(withOurAnswers),
    onInit: async (payload) => {
      await onInit?.(payload);
      void tellWhetherItAnswers(chosen, payload.logger);
    },
  };
}

/** The plugin adds its handler to those for the disk, and puts fields of its own in the place of ours. */
function withOurAnswers(collection: CollectionConfig): CollectionConfig {
  const { fields, upload } = collection;
  const slug = kept.find((name) => name === collection.slug);
  if (!slug || typeof upload !== 'object') return collection;
  const handlers = upload.handlers?.slice(-1).map((send) => sendFromBucket(slug, send));
  return { ...collection, fields: fields.map(closed), upload: { ...upload, handlers } };
}

const nameOf = (field: Field) => ('name' in field ? field.name : undefined);

const closed = (field: Field): Field => placeFields.find(({ name }) => name === nameOf(field)) ?? field;

type Log = { info: (line: string) => void; error: (line: { err: unknown; msg: string }) => void };

async function tellWhetherItAnswers({ name, client }: Bucket, log: Log): Promise<void> {
  const { HeadBucketCommand, S3Client } = await import('@aws-sdk/client-s3');
  const asked = new S3Client(client);
  try {
    await asked.send(new HeadBucketCommand({ Bucket: name }));
    log.info('The bucket for uploads answers');
  } catch (error) {
    log.error({ err: error, msg: 'The bucket for uploads does not answer: files can be neither read nor uploaded' });
  } finally {
    asked.destroy();
  }
}

import type { PayloadRequest, UploadCollectionSlug } from 'payload';

/** Finds the record whose file, or one of whose sizes, has a name; each of these columns has an index. */
export async function findUpload(req: PayloadRequest, slug: UploadCollectionSlug, filename: string): Promise<unknown> {
  const { imageSizes = [] } = req.payload.collections[slug].config.upload;
  const names = ['filename', ...imageSizes.map(({ name }) => `sizes.${name}.filename`)];
  return req.payload.db.findOne({ collection: slug, req, where: { or: names.map((name) => ({ [name]: { equals: filename } })) } });
}

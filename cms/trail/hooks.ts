import { z } from 'zod';
import type { AfterErrorHook, CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionAfterLoginHook, CollectionBeforeChangeHook, GlobalAfterChangeHook } from 'payload';
import type { User } from '@/payload-types';
import { recordTrail } from './record';

const Named = z.object({
  title: z.string().nullish(),
  name: z.string().nullish(),
  filename: z.string().nullish(),
  email: z.string().nullish(),
  language: z.string().nullish(),
  editionState: z.string().nullish(),
  slug: z.string().nullish(),
  role: z.string().nullish(),
});

/** Records that a record was deleted, and what it was. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const known = Named.safeParse(doc).data ?? {};
  const title = known.title ?? known.name ?? known.filename ?? known.email;
  await recordTrail(req, { action: 'deleted', collection: collection.slug, record: id, title, language: known.language, before: known });
};

/**
 * Records that an official deleted something of a reader's, by its number alone: the trail is kept for ever. What the
 * portal removes by its age, and a reader by a link, is nobody's deletion.
 */
export const recordNumber: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (req.user) await recordTrail(req, { action: 'deleted', collection: collection.slug, record: id });
};

/** Records the save of what has no drafts: it is public at once. Loading a department is nobody's act. */
export const recordSave: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  // Payload's plugin saves a record once more, as it is, when its file is in the bucket.
  if (context.loading || context.skipCloudStorage) return;
  const known = Named.safeParse(doc).data ?? {};
  await recordTrail(req, { action: 'saved', collection: collection.slug, record: doc.id, title: known.title ?? known.name ?? known.filename });
};

export const recordGlobalSave: GlobalAfterChangeHook = async ({ context, global, req }) => {
  if (!context.loading) await recordTrail(req, { action: 'saved', collection: global.slug });
};

export const recordLogin: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  // Whoever sets a new password, or confirms who they are, is not signing in.
  if (req.context.resetsPassword || req.context.confirms) return;
  await recordTrail(req, { action: 'login', collection: 'users', record: user.id, title: user.email });
};

const Attempt = z.object({ email: z.string() });

/** Records a refused sign-in with the address that was tried. The refusal itself is answered as ever. */
export const recordFailedLogin: AfterErrorHook = async ({ error, req }) => {
  const refused = 'status' in error && error.status === 401 && /\/users\/(login|confirm)$/.test(req.pathname ?? '');
  if (!refused) return;
  const email = Attempt.safeParse(req.data).data?.email ?? req.user?.email ?? '';
  try {
    await recordTrail(req, { action: 'loginFailed', collection: 'users', title: email, actorName: email });
  } catch (failure) {
    req.payload.logger.error({ err: failure, msg: 'A failed sign-in could not be recorded' });
  }
};

/** Notes that a password is about to change; the text itself is gone by the time the change is recorded. */
export const notePassword: CollectionBeforeChangeHook<User> = ({ context, data, operation }) => {
  context.changesPassword = operation === 'update' && Boolean(data.password);
  return data;
};

/** Records what becomes of an account. */
export const recordAccount: CollectionAfterChangeHook<User> = async ({ context, doc, operation, previousDoc, req }) => {
  const facts = ({ name, email, role }: User) => ({ name, email, role });
  const about = { collection: 'users', record: doc.id, title: doc.email };
  if (operation === 'create') return recordTrail(req, { ...about, action: 'accountCreated', after: facts(doc) });
  const [before, after] = [facts(previousDoc), facts(doc)];
  if (before.role !== after.role) await recordTrail(req, { ...about, action: 'roleChanged', before, after });
  else if (before.name !== after.name || before.email !== after.email) await recordTrail(req, { ...about, action: 'accountChanged', before, after });
  if (context.changesPassword) await recordTrail(req, { ...about, action: 'passwordChanged' });
};

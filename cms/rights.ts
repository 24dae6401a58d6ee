import type { CollectionSlug, GlobalSlug } from 'payload';
import type { Role } from './roles';

/** Who may do something: strangers too, officials from a role upwards, or nobody over the network. */
export type Who = 'stranger' | Role | 'nobody';

/**
 * What officials may do with the records of a collection over REST. Where a right holds for some records alone, such as
 * one's own, the least role that has any is named, and the collection says which.
 */
export type RecordRights = { read: Who; /** Who may change a record may also take an old version of it up again. */ versions: Who; create: Who; update: Who; /** Many at once, where that differs. */ updateMany?: Who; delete: Who };

const readByOfficials: RecordRights = { read: 'author', versions: 'nobody', create: 'nobody', update: 'nobody', delete: 'nobody' };
const closed: RecordRights = { ...readByOfficials, read: 'nobody' };
const profile: RecordRights = { read: 'author', versions: 'author', create: 'editor', update: 'editor', delete: 'editor' };
/** Each goes through its workflow by itself. */
const edition: RecordRights = { read: 'author', versions: 'author', create: 'author', update: 'author', updateMany: 'nobody', delete: 'editor' };
const upload: RecordRights = { read: 'author', versions: 'nobody', create: 'author', update: 'editor', delete: 'editor' };

/**
 * The table of rights. The rules themselves stand with each collection; `rights.integration.test.ts` compares every cell
 * with what the server answers, and a collection without a line here does not compile.
 */
export const recordRights = {
  news: edition,
  directives: edition,
  answers: edition,
  consultations: edition,
  questions: readByOfficials,
  comments: readByOfficials,
  divisions: profile,
  officials: profile,
  topics: profile,
  media: upload,
  attachments: upload,
  // Each official their own account; administrators all.
  // Many at once are read before anybody holds them: what has been changed since would be undone.
  users: { read: 'author', versions: 'nobody', create: 'administrator', update: 'author', updateMany: 'nobody', delete: 'administrator' },
  'second-factors': closed,
  trail: { ...closed, read: 'administrator' },
  'trail-heads': closed,
  presence: closed,
  addresses: readByOfficials,
  'load-records': closed,
  'link-checks': readByOfficials,
  'page-reads': readByOfficials,
  'preview-links': readByOfficials,
  'missed-searches': readByOfficials,
  'found-searches': readByOfficials,
  // Of readers who subscribe, and of messages to them.
  outbox: { ...closed, read: 'administrator', delete: 'administrator' },
  subscriptions: { ...closed, read: 'administrator', delete: 'administrator' },
  announcements: closed,
  // Of readers who rate, say what is wrong, and write.
  ratings: readByOfficials,
  'rating-votes': closed,
  'page-opinions': readByOfficials,
  'page-problems': { read: 'author', versions: 'nobody', create: 'nobody', update: 'author', delete: 'editor' },
  messages: { read: 'editor', versions: 'nobody', create: 'nobody', update: 'editor', delete: 'editor' },
  'alert-requests': closed,
  'payload-kv': closed,
  // One's own locks; who takes a record over puts down their own name.
  'payload-locked-documents': { read: 'author', versions: 'nobody', create: 'nobody', update: 'author', delete: 'author' },
  // How the newsroom looks to oneself.
  'payload-preferences': { read: 'author', versions: 'nobody', create: 'author', update: 'author', delete: 'author' },
  'payload-migrations': closed,
} as const satisfies Record<CollectionSlug, RecordRights>;

export const globalRights = {
  department: { read: 'author', versions: 'author', update: 'editor' },
  rules: { read: 'author', versions: 'nobody', update: 'administrator' },
} as const satisfies Record<GlobalSlug, Pick<RecordRights, 'read' | 'versions' | 'update'>>;

/**
 * Who may read a field, send it with a new record, and change it, where that is not everybody who may do so with the
 * record; a group stands for what is in it.
 */
export type FieldRights = Partial<Record<'read' | 'create' | 'update', Who>>;

const each = (names: string[], rights: FieldRights): Record<string, FieldRights> => Object.fromEntries(names.map((name) => [name, rights]));

const keptByPortal: FieldRights = { create: 'nobody', update: 'nobody' };
const unseen: FieldRights = { read: 'nobody', ...keptByPortal };
const asSent: FieldRights = { update: 'nobody' };

/** What the workflow alone writes into an edition. */
const workflow = each(
  ['firstPublishedAt', 'revisedAt', 'writtenBy', 'editionState', 'review', 'publishOn', 'takenDown', 'changeNotes', 'madeFrom', 'behindSince', 'savedBy', 'savedFrom'],
  keptByPortal,
);
const place = each(['prefix', '_objectKey'], unseen);

/** The fields that have rights of their own: `field-rights.integration.test.ts` fails where the configuration has others. */
export const fieldRights = {
  news: workflow,
  directives: workflow,
  answers: { ...workflow, source: { ...keptByPortal, read: 'author' } },
  consultations: workflow,
  questions: { codeHash: unseen, email: { read: 'nobody' } },
  comments: { codeHash: unseen },
  media: place,
  attachments: place,
  'page-problems': each(['page', 'reason', 'message', 'language'], asSent),
  messages: { ...each(['subject', 'message', 'name', 'email', 'phone', 'language'], asSent), codeHash: unseen },
  users: {
    role: { create: 'administrator', update: 'administrator' },
    ...each(['identity', 'hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt', 'sessions'], unseen),
  },
} as const satisfies Partial<Record<CollectionSlug, Record<string, FieldRights>>>;

const order: Who[] = ['stranger', 'author', 'editor', 'administrator', 'nobody'];

/** Says whether somebody is among those who may. */
export const isAmong = (who: Exclude<Who, 'nobody'>, least: Who): boolean => order.indexOf(who) >= order.indexOf(least);

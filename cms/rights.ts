import type { CollectionSlug, GlobalSlug } from 'payload';
import type { Role } from './roles';

/** Who may do something: strangers too, officials from a role upwards, or nobody over the network. */
export type Who = 'stranger' | Role | 'nobody';

/**
 * What officials may do with the records of a collection over REST. Where a right holds for some records alone, such as
 * one's own, the least role that has any is named, and the collection says which.
 */
export type RecordRights = { read: Who; versions: Who; create: Who; update: Who; /** Many at once, where that differs. */ updateMany?: Who; delete: Who };

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

/** What the workflow alone writes into an edition. */
const keptByWorkflow = [
  'firstPublishedAt', 'revisedAt', 'writtenBy', 'editionState', 'review', 'publishOn', 'takenDown', 'changeNotes', 'madeFrom', 'behindSince', 'savedBy', 'savedFrom',
] as const;

/** Fields that not everybody who may update the record may set, and who may; a group stands for what is in it. */
export const fieldRights: Partial<Record<CollectionSlug, Record<string, Who>>> = {
  news: Object.fromEntries(keptByWorkflow.map((field) => [field, 'nobody'])),
  directives: Object.fromEntries(keptByWorkflow.map((field) => [field, 'nobody'])),
  answers: Object.fromEntries([...keptByWorkflow, 'source'].map((field) => [field, 'nobody'])),
  consultations: Object.fromEntries(keptByWorkflow.map((field) => [field, 'nobody'])),
  media: { prefix: 'nobody', _objectKey: 'nobody' },
  attachments: { prefix: 'nobody', _objectKey: 'nobody' },
  'page-problems': Object.fromEntries(['page', 'reason', 'message', 'language'].map((field) => [field, 'nobody'])),
  messages: Object.fromEntries(['code', 'subject', 'message', 'name', 'email', 'phone', 'language'].map((field) => [field, 'nobody'])),
  users: {
    role: 'administrator',
    ...Object.fromEntries(['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt', 'sessions'].map((field) => [field, 'nobody'])),
  },
};

const order: Who[] = ['stranger', 'author', 'editor', 'administrator', 'nobody'];

/** Says whether somebody is among those who may. */
export const isAmong = (who: Exclude<Who, 'nobody'>, least: Who): boolean => order.indexOf(who) >= order.indexOf(least);

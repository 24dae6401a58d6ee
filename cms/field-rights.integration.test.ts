import { readFileSync } from 'node:fs';
import { traverseFields, type CollectionSlug, type FlattenedField } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { callers, openCallers, password, type Call, type Caller } from '@/test/callers';
import { createPortal, type Portal } from '@/test/portal';
import { isEditionSlug } from './editions/edition-slugs';
import { fieldRights, isAmong, recordRights, type FieldRights, type Who } from './rights';

let portal: Portal;
let call: Call;
let accounts: Map<Caller, number>;
/** A record of each kind, for fields that name one. */
const others = new Map<string, number>();

type Slug = keyof typeof fieldRights;
const slugs = Object.keys(fieldRights).filter((slug): slug is Slug => slug in fieldRights);
const ways = ['read', 'create', 'update'] as const;

beforeAll(async () => {
  portal = await createPortal();
  ({ call, accounts } = await openCallers(portal));
  for (const slug of ['users', ...slugs.filter((slug) => slug !== 'users')] as const) others.set(slug, await makeRecord(slug, 'administrator'));
});
afterAll(() => portal.close());

const Row = z.looseObject({ id: z.number() });
type Row = z.infer<typeof Row>;

const fieldsOf = (slug: CollectionSlug): FlattenedField[] => portal.payload.collections[slug].config.flattenedFields;
const rowsOf = (slug: Slug): [FlattenedField, FieldRights][] =>
  Object.entries<FieldRights>(fieldRights[slug]).map(([name, rights]) => [fieldsOf(slug).find((field) => field.name === name) ?? expect.fail(`${slug} has no ${name}`), rights]);

let made = 0;
/** Gives a value that a field may have, and has not. */
function valueFor(field: FlattenedField, before?: unknown): unknown {
  if (field.type === 'select') return field.options.map((option) => (typeof option === 'string' ? option : option.value)).find((option) => option !== (before ?? field.defaultValue));
  if (field.type === 'relationship') return others.get([field.relationTo].flat()[0] ?? '');
  if (field.type === 'number') return 70_707;
  if (field.type === 'date') return '2037-07-07T07:07:07.000Z';
  if (field.type === 'array') return [valuesFor(field.flattenedFields)];
  return field.type === 'group' ? valuesFor(field.flattenedFields) : `${field.name} ${++made}`;
}
const valuesFor = (fields: FlattenedField[], before: Record<string, unknown> = {}): Record<string, unknown> => Object.fromEntries(fields.map((field) => [field.name, valueFor(field, before[field.name])]));

/** Gives each single value in what a field holds, and where it stands. */
const leavesOf = (value: unknown, at: string): string[] => {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${at}.${key}`)) : [`${at}: ${String(value)}`];
};
const leaves = (row: Record<string, unknown>, fields: FlattenedField[]): string[] => fields.flatMap(({ name }) => leavesOf(row[name], name));

const picture = () => sharp({ create: { width: 2, height: 2, channels: 3, background: '#a22' } }).png().toBuffer();
const uploads = {
  media: { data: { decorative: true }, name: 'x.png', mimetype: 'image/png', bytes: picture },
  attachments: { data: { title: 'Kế hoạch' }, name: 'x.pdf', mimetype: 'application/pdf', bytes: async () => readFileSync('test/documents/ke-hoach.pdf') },
};
const isUpload = (slug: string): slug is keyof typeof uploads => slug in uploads;

/** What everybody who may write a record may write there, so that a call is a proper one. */
const own = { edition: { title: 'Của cán bộ', language: 'vi' }, users: { name: 'Của cán bộ' }, 'page-problems': { note: 'Của cán bộ' }, messages: { note: 'Của cán bộ' }, media: { credit: 'Của cán bộ', decorative: true }, attachments: { title: 'Của cán bộ' } };
const ownWords = (slug: Slug): object => (isEditionSlug(slug) ? own.edition : (Object.entries(own).find(([name]) => name === slug)?.[1] ?? {}));

/** Makes a record as the portal does, which somebody has the rights of the table to: of accounts one's own, unless all are. */
async function makeRecord(slug: Slug, who: Caller): Promise<number> {
  const { payload } = portal;
  if (isEditionSlug(slug)) return (await payload.create({ collection: slug, data: { title: `Nháp ${++made}`, language: 'vi' }, draft: true })).id;
  if (isUpload(slug)) {
    const { data, name, mimetype, bytes } = uploads[slug];
    const content = await bytes();
    return Row.parse(await payload.create({ collection: slug, data, file: { name, mimetype, data: content, size: content.length } })).id;
  }
  if (slug === 'users') {
    const one = who === 'administrator' ? undefined : accounts.get(who);
    return one ?? (await payload.create({ collection: slug, data: { name: 'Khác', email: `khac-${++made}@so.example.vn`, password, role: 'author' } })).id;
  }
  const required = fieldsOf(slug).filter((field) => 'required' in field && field.required);
  return Row.parse(await payload.db.create({ collection: slug, data: valuesFor(required) })).id;
}

/** What is stored, whoever may see it; of an edition as it was saved last. */
async function stored(slug: Slug, id: number, draft = false): Promise<Row> {
  const { db } = portal.payload;
  if (draft && isEditionSlug(slug)) return Row.parse((await db.queryDrafts({ collection: slug, where: { parent: { equals: id } } })).docs[0]);
  return Row.parse(await db.findOne({ collection: slug, where: { id: { equals: id } } }));
}

/** What of the values that were sent stands in the record now. */
const kept = (row: Row, sent: Record<string, unknown>, fields: FlattenedField[]): string[] => {
  const now = new Set(leaves(row, fields));
  return leaves(sent, fields).filter((leaf) => now.has(leaf));
};

/** Sends a new record, with a file where the kind has one. */
async function create(who: Caller, slug: Slug, data: object) {
  if (!isUpload(slug)) return call(who, 'POST', `/${slug}${isEditionSlug(slug) ? '?draft=true' : ''}`, data);
  const { name, mimetype, bytes } = uploads[slug];
  const form = new FormData();
  form.set('file', new File([new Uint8Array(await bytes())], name, { type: mimetype }));
  form.set('_payload', JSON.stringify(data));
  return call(who, 'POST', `/${slug}`, form);
}

const Saved = z.object({ doc: Row });
const Listed = z.object({ docs: z.tuple([Row]) });
const refused = [401, 403];

describe.each(callers)('%s over REST', (who) => {
  const may = (slug: Slug, way: (typeof ways)[number], rights: FieldRights): boolean => {
    const least: Who[] = [recordRights[slug][way], rights[way] ?? 'stranger'];
    return least.every((each) => isAmong(who, each));
  };
  const allowed = (slug: Slug, way: (typeof ways)[number]) => rowsOf(slug).filter(([, rights]) => may(slug, way, rights)).map(([field]) => field);

  test.each(slugs)('changes just the fields of the table: %s', async (slug) => {
    const id = await makeRecord(slug, who);
    const fields = rowsOf(slug).map(([field]) => field);
    const before = await stored(slug, id, true);
    const sent = valuesFor(fields, before);
    expect(kept(before, sent, fields)).toEqual([]);
    const { status } = await call(who, 'PATCH', `/${slug}/${id}${isEditionSlug(slug) ? '?draft=true' : ''}`, { ...sent, ...ownWords(slug), updatedAt: before.updatedAt });
    expect(isAmong(who, recordRights[slug].update) ? [200] : refused).toContain(status);
    const after = await stored(slug, id, true);
    expect(kept(after, sent, fields)).toEqual(leaves(sent, allowed(slug, 'update')));
    if (status === 200) expect(after).toMatchObject(ownWords(slug));
  });

  test.each(slugs)('sends just the fields of the table with a new record: %s', async (slug) => {
    const fields = rowsOf(slug).map(([field]) => field);
    const sent = valuesFor(fields);
    const account = slug === 'users' ? { email: `moi-${++made}@so.example.vn`, password } : {};
    const { status, text } = await create(who, slug, { ...sent, ...ownWords(slug), ...account });
    if (!isAmong(who, recordRights[slug].create)) return expect(refused).toContain(status);
    expect(status, text).toBe(201);
    const row = await stored(slug, Saved.parse(JSON.parse(text)).doc.id, true);
    expect(row).toMatchObject(ownWords(slug));
    expect(kept(row, sent, fields)).toEqual(leaves(sent, allowed(slug, 'create')));
  });

  test.each(slugs)('sees just the fields of the table: %s', async (slug) => {
    const id = await makeRecord(slug, who);
    const fields = rowsOf(slug).map(([field]) => field);
    const before = await stored(slug, id);
    const empty = fields.filter(({ name }) => leavesOf(before[name], name).length === 0);
    await portal.payload.db.updateOne({ collection: slug, id, data: { ...before, ...valuesFor(empty) } });
    const row = await stored(slug, id);
    for (const field of fields) expect(leaves(row, [field]), `nothing to see in ${field.name}`).not.toEqual([]);
    const [one, list] = [await call(who, 'GET', `/${slug}/${id}?depth=0`), await call(who, 'GET', `/${slug}?depth=0&where[id][equals]=${id}`)];
    if (!isAmong(who, recordRights[slug].read)) return expect(refused).toEqual(expect.arrayContaining([one.status, list.status]));
    const shown = leaves(row, allowed(slug, 'read'));
    expect(leaves(Row.parse(JSON.parse(one.text)), fields)).toEqual(shown);
    expect(leaves(Listed.parse(JSON.parse(list.text)).docs[0], fields)).toEqual(shown);
    // Nor is anything learned by asking in the dark, a letter at a time.
    for (const { name } of fields.filter((field) => !allowed(slug, 'read').includes(field))) {
      const { status, text } = await call(who, 'GET', `/${slug}?where[${name}][exists]=true`);
      expect([status >= 400, text.includes('"totalDocs"')], name).toEqual([true, false]);
    }
  });
});

test('no other field has rights of its own', () => {
  const { collections, globals } = portal.payload.config;
  for (const { slug, fields } of [...collections, ...globals]) {
    const found: Record<string, string[]> = {};
    traverseFields({
      fields,
      callback: ({ field, parentPath }) => {
        const hidden = 'hidden' in field && field.hidden;
        const access = 'access' in field ? field.access : undefined;
        const own = ways.filter((way) => access?.[way] || (way === 'read' && hidden));
        if ('name' in field && own.length > 0) found[`${parentPath}${field.name}`] = own;
      },
    });
    const rows = Object.entries<Record<string, FieldRights>>(fieldRights).find(([name]) => name === slug)?.[1] ?? {};
    expect(found, slug).toEqual(Object.fromEntries(Object.entries(rows).map(([name, rights]) => [name, ways.filter((way) => way in rights)])));
  }
});

const Permissions = z.record(z.string(), z.unknown());
const Access = z.object({ collections: z.record(z.string(), z.looseObject({ fields: z.union([z.literal(true), Permissions]).optional(), update: z.unknown().optional() })) });

describe.each(['author', 'editor', 'administrator'] as const)('an official as %s', (who) => {
  test('is told the same by the newsroom', async () => {
    const { collections } = Access.parse(JSON.parse((await call(who, 'GET', '/access')).text));
    for (const [slug, { update, fields }] of Object.entries(collections)) {
      if (!update || !fields || slug === 'payload-migrations') continue;
      const closed = fields === true ? [] : Object.entries(fields).filter(([, may]) => may !== true && !Permissions.parse(may).update).map(([name]) => name);
      const rows = Object.entries<Record<string, FieldRights>>(fieldRights).find(([name]) => name === slug)?.[1] ?? {};
      const expected = Object.entries(rows).filter(([, { update: least }]) => least && !isAmong(who, least)).map(([name]) => name);
      // Payload lists what is hidden from all for some roles and not for others.
      expect(closed.filter((name) => !expected.includes(name)), `${who}, ${slug}: closed, and not in the table`).toEqual([]);
      const open = fields === true ? [] : Object.keys(fields).filter((name) => !closed.includes(name));
      expect(open.filter((name) => expected.includes(name)), `${who}, ${slug}: open against the table`).toEqual([]);
    }
  });
});

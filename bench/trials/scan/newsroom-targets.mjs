// What an official's screens and programs ask the newsroom for; saves and moves are in `newsroom-writes.mjs`.

/** A field of free text by which a list is searched, the first of these that a kind of record has: PostgreSQL takes no part of a choice. */
const searched = ['title', 'name', 'email', 'path', 'query', 'subject', 'excerpt', 'filename', 'page', 'actorName', 'url', 'key'];

/** Kinds that have versions, and whose drafts are previewed. */
export const editions = ['news', 'directives', 'answers', 'consultations'];

/** Gives the kinds of record that the official may read, with the field by which each is searched. */
async function listKinds(office) {
  const { collections } = await office.call('GET', '/access');
  const isReadable = (access) => access === true || access?.read === true || access?.read?.permission === true;
  const fieldsOf = (access) => (access === true || access.fields === true ? [] : Object.keys(access.fields ?? {}));
  const kinds = [];
  for (const [kind, access] of Object.entries(collections).filter(([, access]) => isReadable(access))) {
    const answer = await office.call('GET', `/${kind}?limit=1&depth=0&sort=-id`).catch(() => undefined);
    if (!answer) continue;
    const names = [...fieldsOf(access), ...Object.keys(answer.docs[0] ?? {})];
    kinds.push({ kind, field: searched.find((name) => names.includes(name)) ?? 'id', id: answer.docs[0]?.id });
  }
  return kinds;
}

const listOf = ({ kind, field }) => `/api/${kind}?where[${field}][${field === 'id' ? 'equals' : 'like'}]=${field === 'id' ? 1 : 'so'}&sort=-${field}&limit=2&page=1&depth=0&locale=vi&draft=true`;

/** Lists what is read: lists, records by their number, versions, counts, files, the screens themselves. */
async function listReads(office) {
  const kinds = await listKinds(office);
  console.log(`kinds of records: ${kinds.map(({ kind, field }) => `${kind} (${field})`).join(', ')}`);
  const records = kinds.filter(({ id }) => id !== undefined).map(({ kind, id }) => `/api/${kind}/${id}*?depth=0`);
  const item = await office.make();
  const version = (await office.call('GET', '/news/versions?limit=1&depth=0')).docs[0].id;
  const file = await office.upload();
  return [
    ...kinds.map(listOf),
    ...records,
    ...editions.flatMap((kind) => [`/api/${kind}/versions?where[version.title][like]=so&sort=-updatedAt&limit=2&page=1&depth=0&locale=vi`, `/api/${kind}/count?where[title][contains]=so`]),
    '/api/news?where[title*][like*]=so', '/api/news?where[or][0][and][0][title][in]=so,hai&where[or][1][and][0][lead][contains]=so', '/api/news?where[topic.name][equals]=so', '/api/news?sort=title*,-lead*', '/api/news?select[title*]=true', '/api/news?populate[topics][name*]=true&depth=1',
    `/api/news/${item}?locale=vi&depth=0&draft=true&fallback-locale=en`, `/api/news/versions/${version}*?depth=0`, `/api/news/${item}*/workflow`,
    '/api/trail/export?where[action][equals]=login', '/api/globals/department?locale=vi&depth=0&draft=true', '/api/globals/rules?depth=0', '/api/payload-preferences/nav*',
    `/api/attachments/file/${file}*`,
    '/admin/collections/news?search=so&limit=10&page=1&sort=-title&where[or][0][and][0][title][contains]=so', '/admin/collections/questions?search=so&limit=10&sort=-id', `/admin/collections/news/${item}*`, '/admin/translations?language=en',
  ].map((address) => ({ address }));
}

/** What is asked before anybody is signed in. `renew` gives what the next try is about. */
async function listDoors(office) {
  const asJson = (data) => JSON.stringify(data);
  await office.call('POST', '/users/forgot-password', { email: 'nguoi11@example.vn' });
  const token = await office.letter(/\/admin\/reset\/([\w-]+)/);
  return [
    { address: '/api/users/login', data: asJson({ email: 'thisAccount', password: office.secret, code: '123456' }), renew: () => ({ thisAccount: office.nextAccount() }), renewsAlways: true },
    { address: '/api/users/forgot-password', data: asJson({ email: 'nguoi9@example.vn' }) },
    // What is called a token sqlmap leaves alone, unless there is a mark.
    { address: '/api/users/reset-password', data: asJson({ token: `${token}*`, password: `${office.secret}moi*` }) },
  ].map((target) => ({ ...target, method: 'POST', type: 'application/json', stranger: true }));
}

/** Lists what an official asks for without changing anything, and how one comes in. */
export const listNewsroomTargets = async (office) => [...(await listReads(office)), ...(await listDoors(office))];

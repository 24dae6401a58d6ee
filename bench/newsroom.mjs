// What benchmarks do as officials: through the newsroom's interface, as its screens do.
import { randomBytes } from 'node:crypto';

export const body = (text) => ({
  root: {
    type: 'root', version: 1, direction: 'ltr', format: '', indent: 0,
    children: [{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }] }],
  },
});

/** Asks the newsroom in the name of the official with this session, or of nobody. */
export async function callNewsroom(site, token, method, path, data) {
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) };
  const response = await fetch(`${site}/api${path}`, { method, headers, body: data && JSON.stringify(data) });
  if (!response.ok) throw Object.assign(new Error(`${method} ${path}: ${response.status} ${await response.text()}`), { status: response.status });
  return response.json();
}

/** Asks as the browser of an official does who has signed in, and gives the text of the answer. */
export async function askAsBrowser(site, token, method, place, data) {
  const headers = { Cookie: `payload-token=${token}`, Origin: site, 'Sec-Fetch-Site': 'same-origin', ...(data ? { 'Content-Type': 'application/json' } : {}) };
  const answer = await fetch(site + place, { method, headers, body: data && JSON.stringify(data) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${place}: ${answer.status} ${text.slice(0, 500)}`);
  return text;
}

/** Signs an official in; gives the session. */
export async function signIn(site, email, password) {
  return (await callNewsroom(site, undefined, 'POST', '/users/login', { email, password })).token;
}

/** Signs in the first administrator, of whom `shown` tells as the first start printed it; gives the session. */
export function signInFirst(site, shown) {
  const [, password] = /Password:\s+(\S+)/.exec(shown) ?? [];
  return signIn(site, 'quantri@congso.local', password);
}

/**
 * Opens the newsroom at `site` with the first administrator, of whom `shown` tells as the first start printed it, and
 * makes two editors: what one submits the other approves.
 */
export async function openNewsroom(site, shown) {
  const administrator = await signInFirst(site, shown);
  const secret = randomBytes(16).toString('hex');
  for (const name of ['mot', 'hai']) await call(administrator, 'POST', '/users', { email: `${name}@example.vn`, name, role: 'editor', password: secret });
  const writer = await signIn(site, 'mot@example.vn', secret);
  const reviewer = await signIn(site, 'hai@example.vn', secret);

  function call(token, method, path, data) {
    return callNewsroom(site, token, method, path, data);
  }

  async function move(token, id, name, given = {}) {
    const { updatedAt } = await call(token, 'GET', `/news/${id}/workflow`);
    await call(token, 'POST', `/news/${id}/transitions/${name}`, { seen: updatedAt, ...given });
  }

  /** Begins a news item and gives its number. `more` are more of its fields. */
  async function draft(title, more = {}) {
    return (await call(writer, 'POST', '/news?draft=true', { language: 'vi', title, lead: title, body: body(title), ...more })).doc.id;
  }

  /** Saves an item with another title. */
  async function save(id, title, more = {}) {
    const { updatedAt } = await read(id);
    await call(writer, 'PATCH', `/news/${id}?draft=true`, { title, lead: title, ...more, updatedAt });
  }

  const read = (id) => call(writer, 'GET', `/news/${id}?draft=true&depth=0`);
  const offer = (id) => move(writer, id, 'submit');

  return {
    draft,
    save,
    read,
    offer,
    /** Writes a news item and gives its number; it waits for approval. */
    async submit(title, more) {
      const id = await draft(title, more);
      await offer(id);
      return id;
    },
    /** Writes the English edition of an item and gives its number; it waits for approval. */
    async submitEnglish(original, title) {
      const { id } = await call(writer, 'POST', `/news/${original}/translations/en`);
      await save(id, title, { body: body(title) });
      await offer(id);
      return id;
    },
    /** Changes the title of a published item; the correction waits for approval. */
    async correct(id, title) {
      await save(id, title);
      await offer(id);
    },
    approve: (id) => move(reviewer, id, 'approve'),
    schedule: (id, time) => move(reviewer, id, 'schedule', { publishOn: new Date(time).toISOString() }),
    takeDown: (id, way, reason) => move(reviewer, id, 'takeDown', { takenDown: { way, reason } }),
    /** Gives the address of an item's page. */
    async pathOf(id) {
      const { language, slug } = await read(id);
      return `${language === 'en' ? '/en/news' : '/tin-tuc'}/${slug}`;
    },
    /** Gives the number of the topic at a Vietnamese address. */
    async topicAt(slug) {
      return (await call(writer, 'GET', `/topics?locale=vi&where[slug][equals]=${slug}`)).docs[0].id;
    },
  };
}

// An office at work: what there has to be before anybody can ask for it, and what each request that is taken uses up.
import { randomBytes } from 'node:crypto';
import { TOTP } from 'otpauth';
import { body, callNewsroom, signIn, signInFirst } from '../../newsroom.mjs';
import { pause } from '../../portal.mjs';
import { readForms } from '../forms.mjs';

const day = 24 * 3_600_000;
const inDays = (days) => new Date(Date.now() + days * day).toISOString();

/** A document without a page, in plain letters. */
export const document = ['%PDF-1.4', '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj', '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj', 'xref', 'trailer<</Root 1 0 R>>', '%%EOF'].join('\n');

/** Opens the office of a portal, whose first start showed `shown`, with an administrator and two officials; `mail` is the server that takes its mail. */
export async function openOffice(site, shown, mail) {
  const [, password] = /Password:\s+(\S+)/.exec(shown) ?? [];
  const administrator = await signInFirst(site, shown);
  const secret = randomBytes(16).toString('hex');
  const call = (method, place, data, token = administrator) => callNewsroom(site, token, method, place, data);
  const accounts = [];
  for (let number = 0; number < 18; number += 1) accounts.push((await call('POST', '/users', { email: `nguoi${number}@example.vn`, name: `Người ${number}`, role: 'editor', password: secret })).doc);
  const [writer, member] = [await signIn(site, accounts[0].email, secret), await signIn(site, accounts[1].email, secret)];
  /** Those who have a second factor, now and then. */
  const careful = accounts.splice(12);

  /** Counts what readers send: the same twice is one. */
  let sent = 0;
  const begin = { news: {}, directives: { issuer: 'Bộ trưởng', issuedOn: inDays(-9) }, answers: { question: 'Xin hỏi?' }, consultations: { opensOn: inDays(-1), closesOn: inDays(9) } };
  const text = { language: 'vi', title: 'Bài đang thử', lead: 'Sapo', body: body('Nội dung') };

  const workflow = (kind, id) => call('GET', `/${kind}/${id}/workflow`);
  async function move(token, kind, id, name, given = {}) {
    const { updatedAt } = await workflow(kind, id);
    return call('POST', `/${kind}/${id}/transitions/${name}`, { seen: updatedAt, ...given }, token);
  }

  /** Makes an edition and takes it so far: each step is another official's. Gives its number. */
  async function make(kind = 'news', ...steps) {
    const { doc } = await call('POST', `/${kind}?draft=true`, { ...text, title: `${text.title} ${(sent += 1)}`, ...begin[kind] }, writer);
    for (const step of steps) await (step === 'edit' ? edit(kind, doc.id) : move(step === 'submit' ? writer : administrator, kind, doc.id, step, step === 'schedule' ? { publishOn: inDays(2) } : {}));
    return doc.id;
  }

  async function edit(kind, id, given = {}) {
    const { updatedAt } = await call('GET', `/${kind}/${id}?draft=true&depth=0`, undefined, writer);
    await call('PATCH', `/${kind}/${id}?draft=true`, { title: `Bài đã sửa ${(sent += 1)}`, ...given, updatedAt }, writer);
  }

  async function publish(kind, id) {
    await move(writer, kind, id, 'submit');
    await move(administrator, kind, id, 'approve');
  }

  /** Makes a published translation whose original says something else by now. Gives its number. */
  async function makeBehind() {
    const original = await make('news', 'submit', 'approve');
    const { id } = await call('POST', `/news/${original}/translations/en`, undefined, writer);
    await edit('news', id, { lead: 'Standfirst', body: text.body });
    await publish('news', id);
    await edit('news', original);
    await publish('news', original);
    return id;
  }

  /** The address of a client that has asked for nothing yet, as the proxy says it. */
  const asAnother = () => ({ 'X-Forwarded-For': `10.200.${((sent += 1) >> 8) & 255}.${sent & 255}` });

  const forms = new Map();
  async function formOf(place) {
    const known = forms.get(place);
    if (known) return known;
    const form = (await readForms(site, place)).find(({ method }) => method === 'POST');
    forms.set(place, form);
    // Nobody fills a form in faster, and what comes sooner is not taken.
    await pause(2_100);
    return form;
  }

  /** Sends a form as a reader does; gives the address that the reader is led to. */
  async function send(place, given) {
    const { action, fields } = await formOf(place);
    for (const [name, value] of Object.entries(given)) fields.set(name, value);
    const answer = await fetch(site + action, { method: 'POST', body: fields, redirect: 'manual', headers: asAnother() });
    if (answer.status !== 303) throw new Error(`${place}: ${answer.status}`);
    return answer.headers.get('location');
  }

  /** The kind's newest number. */
  const newest = async (kind) => (await call('GET', `/${kind}?sort=-id&limit=1&depth=0`)).docs[0]?.id;

  /** Uploads a document; gives the name that its file got. */
  async function upload() {
    const data = new FormData();
    data.set('_payload', JSON.stringify({ title: 'Tài liệu' }));
    data.set('file', new File([document], 'tai-lieu.pdf', { type: 'application/pdf' }));
    const answer = await fetch(`${site}/api/attachments`, { method: 'POST', body: data, headers: { Authorization: `JWT ${administrator}` } });
    return (await answer.json()).doc.filename;
  }

  async function waitForMail(pattern) {
    for (let attempt = 0; attempt < 120; attempt += 1) {
      const found = mail.received.map((one) => pattern.exec(one.mail.text ?? '')?.[1]).findLast(Boolean);
      if (found) return found;
      await pause(500);
    }
    throw new Error(`No letter with ${pattern}`);
  }

  /** Has the administrator show again who they are: what is dangerous wants that anew after ten minutes. Who confirms too often is told to wait, and the last time still holds. */
  const confirm = () => call('POST', '/users/confirm', { password }).catch(() => {});

  /** Has an authenticator offered to the official with that session; gives the offer and the code that takes it. */
  async function offerFactor(token) {
    const { offer, secret: key } = await call('POST', '/users/factor/begin', {}, token);
    return { offer, code: new TOTP({ secret: key.replaceAll(' ', '') }).generate() };
  }

  /** Gives one of the careful officials an authenticator, a new one where there is one. Gives the session and the recovery codes. */
  async function enrol(account) {
    await confirm();
    await call('POST', `/users/${account.id}/factor/reset`, {}).catch(() => {});
    const token = await signIn(site, account.email, secret);
    const { recovery } = await call('POST', '/users/factor/confirm', await offerFactor(token), token);
    return { token, recovery };
  }

  return {
    site, administrator, writer, member, careful, secret, accounts, password, call, make, makeBehind, move, workflow, send, newest, upload, inDays, asAnother, enrol, confirm,
    /** Gives the official's next account: at one account nobody tries a hundred passwords. */
    nextAccount: () => accounts[2 + ((sent += 1) % (accounts.length - 2))].email,
    letter: waitForMail,
    /** The same for a member of the office, who has none afterwards. */
    async offerToMember() {
      await call('POST', '/users/confirm', { password: secret }, member).catch(() => {});
      await call('POST', '/users/factor/remove', {}, member).catch(() => {});
      return offerFactor(member);
    },
    /** Signs in an official who is about to leave again; gives the session. */
    signInToLeave: () => signIn(site, accounts[2].email, secret),
  };
}

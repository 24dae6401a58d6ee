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
  for (let number = 0; number < 12; number += 1) accounts.push((await call('POST', '/users', { email: `nguoi${number}@example.vn`, name: `Người ${number}`, role: 'editor', password: secret })).doc);
  const [writer, member] = [await signIn(site, accounts[0].email, secret), await signIn(site, accounts[1].email, secret)];

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
    for (const step of steps) await move(step === 'submit' ? writer : administrator, kind, doc.id, step, step === 'schedule' ? { publishOn: inDays(2) } : {});
    return doc.id;
  }

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
    const answer = await fetch(site + action, { method: 'POST', body: fields, redirect: 'manual', headers: { 'X-Forwarded-For': `192.0.2.${(sent += 1) % 250}` } });
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

  return {
    site, administrator, writer, member, secret, accounts, password, call, make, move, workflow, send, newest, upload, inDays,
    /** Gives the official's next account: at one account nobody tries a hundred passwords. */
    nextAccount: () => accounts[2 + ((sent += 1) % (accounts.length - 2))].email,
    letter: waitForMail,
    /** Has an authenticator offered to a member of the office; gives the offer and the code that takes it. */
    async offerFactor() {
      await call('POST', '/users/confirm', { password: secret }, member).catch(() => {});
      await call('POST', '/users/factor/remove', {}, member).catch(() => {});
      const { offer, secret: key } = await call('POST', '/users/factor/begin', {}, member);
      return { offer, code: new TOTP({ secret: key.replaceAll(' ', '') }).generate() };
    },
  };
}

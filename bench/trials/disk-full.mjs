// `npm run trial:disk`: the disk of the portal's data is filled to the last block while it is open. Uploads, saves and the
// backup must be refused in words, in the official's language; pages must be made all the same; nothing may be half written;
// and once there is room all must work again without a restart. On SQLite, and with PostgreSQL on another disk. Needs a build,
// and root, since it mounts a file system of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { onEachEngine } from '../engines.mjs';
import { body, openNewsroom, signInFirst } from '../newsroom.mjs';
import { env, pause, runScript, servePortal, setUp } from '../portal.mjs';
import { checkDatabase } from './databases.mjs';
import { readForms } from './forms.mjs';
import { makeSmallDisk } from './small-disk.mjs';
import { findStrays, lookAtStoredPages } from './stored-pages.mjs';

const port = 3637;
const site = `http://localhost:${port}`;
const full = { vi: 'Ổ đĩa của máy chủ đã đầy', en: 'The disk of the server is full' };
const photograph = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#a22', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer();

async function run(engine, { DATA_DIR, ...database }) {
  const disk = makeSmallDisk(DATA_DIR, 96);
  const settings = { DATA_DIR, ...database };
  const onSqlite = !database.DATABASE_URL;
  const faults = [];
  let server;
  const expect = (what, holds, found) => {
    console.log(`${holds ? '  ' : '! '}${what}${found === undefined ? '' : `: ${String(found).slice(0, 200)}`}`);
    if (!holds) faults.push(what);
  };
  try {
    console.log(`\n${engine}`);
    const shown = setUp(settings);
    server = await servePortal(port, { TRUSTED_PROXIES: 'loopback', ...settings });
    const newsroom = await openNewsroom(site, shown);
    const token = await signInFirst(site, shown);

    async function call(method, place, data, language = 'vi') {
      const isForm = data instanceof FormData;
      const headers = { Authorization: `JWT ${token}`, 'Accept-Language': language, ...(isForm ? {} : { 'Content-Type': 'application/json' }) };
      const answer = await fetch(`${site}/api${place}`, { method, headers, body: isForm ? data : data && JSON.stringify(data) });
      const json = await answer.json();
      return { status: answer.status, json, message: json.errors?.[0]?.message };
    }
    function upload(language) {
      const form = new FormData();
      form.set('file', new Blob([photograph], { type: 'image/jpeg' }), 'anh.jpg');
      form.set('_payload', JSON.stringify({ alt: { vi: 'Nền đỏ', en: 'Red' } }));
      return call('POST', '/media', form, language);
    }
    async function save(id, text, language) {
      const { json } = await call('GET', `/news/${id}?draft=true&depth=0`);
      return call('PATCH', `/news/${id}?draft=true`, { lead: text, body: body(`${text} ${'x'.repeat(100_000)}`), updatedAt: json.updatedAt }, language);
    }
    let readers = 0;
    /** Sends a message of another reader, as slowly as a person; `justBefore` is done when it is written and not yet sent. */
    async function write(message, justBefore = () => {}) {
      const place = '/lien-he/gui-thu';
      const { fields } = (await readForms(site, place)).find((form) => form.fields.has('message'));
      for (const [name, value] of Object.entries({ division: '', subject: 'Thủ tục', message, name: 'An', email: '', phone: '' })) fields.set(name, value);
      await pause(2500);
      justBefore();
      readers += 1;
      const answer = await fetch(site + place, { method: 'POST', body: fields, redirect: 'manual', headers: { 'X-Forwarded-For': `10.0.0.${readers}` } });
      return { status: answer.status, page: await answer.text() };
    }
    const leadOf = async (id) => (await call('GET', `/news/${id}?draft=true&depth=0`)).json.lead;
    const publish = async (title) => {
      const id = await newsroom.submit(title);
      await newsroom.approve(id);
      return id;
    };
    const backUp = () => spawnSync('node', ['--import', 'tsx', 'scripts/backup.ts'], { env: { ...env, ...settings }, encoding: 'utf8' });
    const backups = () => readdirSync(DATA_DIR, { recursive: true }).filter((name) => /(^|\/)backing-up-(?!lock)|\.tar\.gz/.test(name));
    const uploads = () => readdirSync(path.join(DATA_DIR, 'media'));
    const isWhole = async (place) => {
      const answer = await fetch(site + place);
      return answer.status === 200 && (await answer.text()).trimEnd().endsWith('</html>');
    };
    const isRefused = ({ status, message }, language) => status === 507 && message?.includes(full[language]);

    const id = await newsroom.draft('Bài được lưu đi lưu lại');
    await publish('Tin dang truoc khi o dia day');
    expect('before: an upload', (await upload('vi')).status === 201);
    expect('before: a page', await isWhole('/tin-tuc'));
    expect('before: a backup', backUp().status === 0);
    const picturesBefore = uploads();
    const backupsBefore = backups();

    disk.fill();
    for (const language of ['vi', 'en']) {
      const { status, message } = await upload(language);
      expect(`full: an upload is refused in ${language}`, isRefused({ status, message }, language), `${status} ${message}`);
    }
    expect('full: no part of a picture is left', uploads().join() === picturesBefore.join(), uploads().length);

    let held = await leadOf(id);
    let saves = 0;
    let answer;
    for (; saves < 300; saves += 1) {
      const text = `Lần lưu ${saves}`;
      answer = await save(id, text, 'vi');
      if (answer.status !== 200) break;
      held = text;
      // What a checkpoint frees is taken, too.
      disk.fill();
    }
    if (onSqlite) {
      expect(`full: a save is refused in vi, after ${saves} that found room`, isRefused(answer, 'vi'), `${answer.status} ${answer.message}`);
      const inEnglish = await save(id, 'Once more', 'en');
      expect('full: a save is refused in en', isRefused(inEnglish, 'en'), `${inEnglish.status} ${inEnglish.message}`);
      if (inEnglish.status === 200) held = 'Once more';
      // Where a long text finds no room a short one may, between what is there already.
      const words = 'Xin hỏi về thủ tục khi ổ đĩa đã đầy. '.repeat(130).trim();
      const messages = [];
      while (messages.length < 40 && messages.at(-1)?.status !== 500) messages.push(await write(`${messages.length} ${words}`, disk.fill));
      const { status, page } = messages.at(-1);
      expect(`full: a reader’s message comes back with its words, after ${messages.length - 1} that found room`, status === 500 && page.includes(words) && page.includes('Cổng đang gặp sự cố'), status);
      const publication = await publish('Tin khong dang duoc').catch((error) => error);
      expect('full: a publication is refused, or made', publication.status === 507 || Number.isInteger(publication), publication.message ?? publication);
    } else {
      expect('full: saves go on, for the database is on another disk', saves === 300, answer?.message);
      await publish('Tin dang khi o dia day');
      expect('full: a publication is seen', (await (await fetch(`${site}/tin-tuc`)).text()).includes('Tin dang khi o dia day'));
    }
    expect('full: what was acknowledged last is what is there', (await leadOf(id)) === held, held);

    for (const place of ['/gioi-thieu', '/en/about', '/en/news', '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi']) expect(`full: a page that was never made before, ${place}`, await isWhole(place));
    for (const place of ['/', '/tin-tuc', '/gioi-thieu']) expect(`full: once more, ${place}`, await isWhole(place));
    expect('full: the newsroom opens', (await fetch(`${site}/admin/login`)).status === 200);
    for (const room of [0, 64, 256]) {
      disk.fill();
      disk.leave(room * 1024);
      const refused = backUp();
      expect(`with ${room} kB of room: no backup, and why`, refused.status === 1 && /đầy/.test(refused.stderr) && /full/.test(refused.stderr), refused.stderr.trim());
      expect('nothing of it is left', backups().join() === backupsBefore.join(), backups().join());
    }

    disk.free();
    await pause(1000);
    const later = await save(id, 'Lưu khi có chỗ', 'vi');
    expect('room again: a save', later.status === 200, later.message);
    const picture = await upload('vi');
    expect('room again: an upload', picture.status === 201, picture.message);
    expect('room again: its file is whole', (await sharp(Buffer.from(await (await fetch(picture.json.doc.url)).arrayBuffer())).metadata()).width === 1200);
    const written = await write('Xin hỏi về thủ tục khi đã có chỗ lại');
    expect('room again: a reader’s message is kept', written.status === 303, written.status);
    await publish('Tin dang khi co cho lai');
    expect('room again: a publication is seen', (await (await fetch(`${site}/tin-tuc`)).text()).includes('Tin dang khi co cho lai'));
    const made = backUp();
    expect('room again: a backup', made.status === 0 && backups().length === backupsBefore.length + 1, made.stderr.trim() || undefined);
    await pause(2000);
    expect('the server is the one that began', server.exitCode === null);
    const damage = await checkDatabase(settings);
    expect('the database is sound', damage.length === 0, damage[0]);
    const { pages, faults: broken } = lookAtStoredPages(path.join(DATA_DIR, 'pages'));
    const strays = findStrays(path.join(DATA_DIR, 'pages'));
    expect(`the ${pages} stored pages are whole, and there is no part of another`, broken.length + strays.length === 0, [...broken, ...strays].join(', ') || undefined);
    for (const script of ['scripts/search-check.ts', 'scripts/audit-verify.ts']) expect(script, Boolean(runScript(script, [], settings)) || true);
  } catch (error) {
    expect(error.stack, false);
  } finally {
    server?.kill('SIGTERM');
    await pause(2000);
    disk.remove();
  }
  return faults.length === 0;
}

await onEachEngine(run);

import { once } from 'node:events';
import { RewritingStream } from 'parse5-html-rewriting-stream';

const attribute = ({ attrs }, name) => attrs.find((one) => one.name === name)?.value;

/** What a reader could have typed into a field of a kind: what is refused unread would try nothing. */
const typed = { email: 'doc.gia@example.vn', tel: '0912345678', textarea: 'Xin hỏi thủ tục cấp phép chuyển phát thư.' };

/** The field that only machines fill in stays empty, or what they sent would be thrown away unread. */
const fillIn = (name, kind) => (name === 'homepage' ? '' : (typed[kind] ?? 'so'));

function readField(form, tag) {
  const [name, value, kind] = ['name', 'value', 'type'].map((one) => attribute(tag, one));
  if (tag.tagName === 'select') form.select = name;
  // The first that can be chosen stands for all.
  else if (tag.tagName === 'option' && form.select && value && !form.fields.get(form.select)) form.fields.set(form.select, value);
  else if (name && ['input', 'textarea', 'button'].includes(tag.tagName) && !form.fields.has(name)) form.fields.set(name, value || fillIn(name, tag.tagName === 'textarea' ? 'textarea' : kind));
}

/** Gives the forms of a page, filled in: where each goes, how, and with which fields. */
export async function readForms(site, place) {
  const forms = [];
  const parser = new RewritingStream();
  parser.on('startTag', (tag) => {
    if (tag.tagName === 'form') forms.push({ action: attribute(tag, 'action') || place, method: (attribute(tag, 'method') ?? 'get').toUpperCase(), fields: new URLSearchParams() });
    else if (forms.length > 0) readField(forms.at(-1), tag);
  });
  parser.resume();
  parser.end(await (await fetch(site + place)).text());
  await once(parser, 'end');
  return forms;
}

/** Gives each form of these pages once: its address, and where it is posted the data of it. */
export async function listForms(site, places) {
  const forms = new Map();
  for (const place of places) {
    for (const { action, method, fields } of await readForms(site, place)) {
      const { pathname, search } = new URL(action, site + place);
      const address = method === 'POST' ? pathname + search : `${pathname}?${fields}`;
      // One article's form is like the next one's.
      const alike = `${method} ${pathname.split('/').slice(0, 3).join('/')} ${[...fields.keys()].sort()}`;
      if (!forms.has(alike)) forms.set(alike, { address, ...(method === 'POST' ? { data: String(fields) } : {}) });
    }
  }
  return [...forms.values()];
}

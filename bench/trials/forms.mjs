import { once } from 'node:events';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { listAddresses } from './stored-addresses.mjs';

const attribute = ({ attrs }, name) => attrs.find((one) => one.name === name)?.value;

/** The field that only machines fill in stays empty, or what they sent would be thrown away unread. */
const fillIn = (tagName, name) => (name === 'homepage' ? '' : tagName === 'textarea' ? 'Xin hỏi thủ tục' : '1');

/** Gives the forms of a page, filled in: where each goes, how, and with which fields. */
export async function readForms(site, place) {
  const forms = [];
  const parser = new RewritingStream();
  parser.on('startTag', (tag) => {
    const form = forms.at(-1);
    const name = attribute(tag, 'name');
    if (tag.tagName === 'form') forms.push({ action: attribute(tag, 'action') || place, method: (attribute(tag, 'method') ?? 'get').toUpperCase(), fields: new URLSearchParams() });
    else if (form && name && ['input', 'textarea', 'select', 'button'].includes(tag.tagName)) form.fields.set(name, attribute(tag, 'value') || fillIn(tag.tagName, name));
  });
  parser.resume();
  parser.end(await (await fetch(site + place)).text());
  await once(parser, 'end');
  return forms;
}

/** Gives each form of the portal once: its address, and where it is posted the data of it. */
export async function listForms(site) {
  const forms = new Map();
  for (const place of await listAddresses(site)) {
    for (const { action, method, fields } of await readForms(site, place)) {
      const { pathname, search } = new URL(action, site + place);
      const address = method === 'POST' ? pathname + search : `${pathname}?${fields}`;
      // One article's form is like the next one's.
      const alike = `${method} ${pathname.split('/').slice(0, 2).join('/')} ${[...fields.keys()].sort()}`;
      if (!forms.has(alike)) forms.set(alike, { address, ...(method === 'POST' ? { data: String(fields) } : {}) });
    }
  }
  return [...forms.values()];
}

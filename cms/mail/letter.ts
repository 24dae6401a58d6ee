import type { Locale } from '@/i18n/routing';
import { escapeMarkup } from '@/lib/escape-markup';

/** A part of a message: a paragraph, one link to press, a list of items that lead on, or small print. */
export type Block =
  | { paragraph: string }
  | { link: { text: string; href: string } }
  | { items: { title: string; href: string; notes: string[] }[] }
  | { small: string; link?: { text: string; href: string } };

/** What a message says, once: its plain text and its HTML are made of this. */
export type Letter = { locale: Locale; subject: string; blocks: Block[] };

/** Gives the plain text of a message. */
export function toText({ blocks }: Letter): string {
  const parts = blocks.map((block) => {
    if ('paragraph' in block) return block.paragraph;
    if ('items' in block) return block.items.map(({ title, href, notes }) => [title, ...notes, href].join('\n')).join('\n\n');
    if ('small' in block) return block.link ? `${block.small}\n${block.link.text}: ${block.link.href}` : block.small;
    return `${block.link.text}:\n${block.link.href}`;
  });
  return `${parts.join('\n\n')}\n`.normalize('NFC');
}


/** Gives the HTML of a message: text and links, with no picture and nothing that tells the portal that it was read. */
export function toHtml({ locale, subject, blocks }: Letter): string {
  const body = blocks.map(toElement).join('\n');
  return `<!DOCTYPE html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:560px;margin:0 auto">
${body}
</div>
</body>
</html>
`.normalize('NFC');
}

function toElement(block: Block): string {
  if ('paragraph' in block) return `<p style="margin:0 0 16px">${escape(block.paragraph)}</p>`;
  if ('items' in block) {
    return block.items
      .map(
        ({ title, href, notes }) =>
          `<div style="margin:0 0 20px"><p style="margin:0;font-size:18px;line-height:1.35"><a href="${escape(href)}">${escape(title)}</a></p>${notes.map((note) => `<p style="margin:4px 0 0">${escape(note)}</p>`).join('')}</div>`,
      )
      .join('\n');
  }
  if ('small' in block) {
    const link = block.link ? ` <a href="${escape(block.link.href)}">${escape(block.link.text)}</a>` : '';
    return `<p style="margin:24px 0 0;font-size:13px">${escape(block.small)}${link}</p>`;
  }
  return `<p style="margin:0 0 16px"><a href="${escape(block.link.href)}">${escape(block.link.text)}</a></p>`;
}

/** Writes a text into HTML, lines kept. */
function escape(text: string): string {
  return escapeMarkup(text).replace(/\r?\n/g, '<br>');
}

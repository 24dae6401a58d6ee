import { appendBlocks } from './append-blocks';
import { convertLegacyFonts } from './legacy-fonts';
import { styleOf } from './style-of';
import { buildWordLists } from './word-lists';

/** What says nothing to a reader: instructions for programs, pictures that stayed on the other machine, what was struck out or hidden. */
const noise = 'head, style, script, template, meta, link, title, xml, img, svg, picture, object, iframe, video, audio, input, button, select, textarea, del, .MsoCommentReference, .MsoCommentText, .msocomanchor, [class^="MsoToc"]';

/**
 * Gives what a text from a word processor or another page says, in the elements that the editor of long texts knows:
 * headings, lists, tables, links, quotations and emphases. The rest is dropped. Changes the document that it reads.
 */
export function cleanHtml(source: Document): HTMLElement {
  const { body } = source;
  convertLegacyFonts(body);
  for (const element of [...body.querySelectorAll(noise)]) element.remove();
  for (const element of [...body.querySelectorAll('[style]')]) if (isHidden(element)) element.remove();
  buildWordLists(body);
  const clean = source.createElement('div');
  appendBlocks(body, clean);
  lowerHeadings(clean);
  return clean;
}

function isHidden(element: Element): boolean {
  const style = styleOf(element);
  const part = style.get('mso-element');
  return style.get('display') === 'none' || style.get('mso-hide') === 'all' || part === 'comment-list' || part === 'comment';
}

/** Brings headings under the title of the page, which is its one h1: all a level down where the text has an h1 of its own. */
function lowerHeadings(clean: HTMLElement): void {
  const step = clean.querySelector('h1') ? 1 : 0;
  for (const heading of [...clean.querySelectorAll('h1, h2, h3, h4, h5, h6')]) {
    const level = Math.min(4, Number(heading.localName.slice(1)) + step);
    const lowered = heading.ownerDocument.createElement(`h${level}`);
    lowered.append(...heading.childNodes);
    heading.replaceWith(lowered);
  }
}

import { z } from 'zod';

const Node = z.looseObject({
  type: z.string(),
  tag: z.string().optional(),
  text: z.string().optional(),
  format: z.union([z.number(), z.string()]).optional(),
  style: z.string().optional(),
  listType: z.string().optional(),
  start: z.number().optional(),
  headerState: z.number().optional(),
  fields: z.looseObject({ url: z.string().nullish() }).optional(),
  children: z.array(z.unknown()).optional(),
});

const formats = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const;

/** Writes a body, as the editor saves it, in one line of HTML, looks included: what a test compares. */
export function outlineOf(body: unknown): string {
  return z.looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) }).parse(body).root.children.map(write).join('');
}

function write(value: unknown): string {
  const node = Node.parse(value);
  const inside = (node.children ?? []).map(write).join('');
  switch (node.type) {
    case 'text': {
      const bits = typeof node.format === 'number' ? node.format : 0;
      const text = formats.reduce((inner, [bit, tag]) => (bits & bit ? `<${tag}>${inner}</${tag}>` : inner), node.text ?? '');
      return node.style ? `<span style="${node.style}">${text}</span>` : text;
    }
    case 'linebreak':
      return '<br>';
    case 'paragraph':
    case 'quote': {
      const name = node.type === 'quote' ? 'blockquote' : 'p';
      return `<${name}${node.format ? ` align="${node.format}"` : ''}>${inside}</${name}>`;
    }
    case 'heading':
      return `<${node.tag}>${inside}</${node.tag}>`;
    case 'list':
      return node.listType === 'number' ? `<ol${node.start === 1 ? '' : ` start="${node.start}"`}>${inside}</ol>` : `<ul>${inside}</ul>`;
    case 'listitem':
      return `<li>${inside}</li>`;
    case 'link':
      return `<a href="${node.fields?.url ?? ''}">${inside}</a>`;
    case 'table':
      return `<table>${inside}</table>`;
    case 'tablerow':
      return `<tr>${inside}</tr>`;
    case 'tablecell':
      return node.headerState ? `<th>${inside}</th>` : `<td>${inside}</td>`;
    default:
      return `<${node.type}>${inside}</${node.type}>`;
  }
}

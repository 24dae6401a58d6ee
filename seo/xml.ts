import { escapeMarkup } from '@/lib/escape-markup';

/** A piece of XML: an element, or text that is still to be escaped. */
export type XmlNode = XmlElement | string;
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] };

/** What XML 1.0 cannot hold, however it is escaped: https://www.w3.org/TR/xml/#charsets */
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Makes an element; children that are missing are left out. */
export function element(name: string, attributes: Record<string, string>, ...children: (XmlNode | undefined)[]): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** Writes a document. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`;
}

function write(node: XmlNode): string {
  if (typeof node === 'string') return escapeMarkup(node.replace(unfit, ''));
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${write(value)}"`).join('');
  const children = node.children.map(write).join('');
  return children ? `<${node.name}${attributes}>${children}</${node.name}>` : `<${node.name}${attributes}/>`;
}

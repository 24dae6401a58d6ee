import { allNodes, blocksOf, isLink, LinkFields } from '../rich-text/nodes';

/** A link to a record of the portal, or to an address of the web. */
export type FoundLink = { kind: 'record'; collection: string; id: number } | { kind: 'web'; address: string };

/** Gives where the links of a body lead; those to places on the page, to mail and to telephones lead nowhere that can be tried. */
export function linksIn(body: unknown): FoundLink[] {
  return allNodes(blocksOf(body)).flatMap((node): FoundLink[] => {
    if (!isLink(node)) return [];
    const { linkType, url, doc } = LinkFields.safeParse(node.fields).data ?? {};
    if (linkType === 'internal') return doc ? [{ kind: 'record', collection: doc.relationTo, id: doc.value }] : [];
    return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? [{ kind: 'web', address: withoutPlace(url) }] : [];
  });
}

/** A place on a page is the page's own business. */
function withoutPlace(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

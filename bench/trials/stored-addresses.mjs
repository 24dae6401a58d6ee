/** Gives each address that a portal names in its site maps, and those of feeds and data. */
export async function listAddresses(site) {
  const read = async (place) => (await fetch(site + place)).text();
  const parts = (await read('/sitemap.xml')).match(/\/sitemap\/\d+\.xml/g) ?? [];
  const pages = [];
  for (const part of parts) pages.push(...[...(await read(part)).matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, place]) => place || '/'));
  return [...pages, ...parts, '/tin-tuc/rss.xml', '/tin-tuc/atom.xml', '/api/open/v1/vi/news'];
}

/** Asks for each of these addresses, and gives those that the portal stores. */
export async function listStoredPages(site) {
  const stored = [];
  for (const place of await listAddresses(site)) {
    const { status, headers } = await fetch(site + place);
    // Search and what has a form are made for each reader.
    if (status === 200 && /public/.test(headers.get('cache-control'))) stored.push(place);
  }
  return stored;
}

// What readers and their programs can ask for: each route of the portal with what fills it, each form, each query.
import { readFileSync } from 'node:fs';
import { addressOf, readAddress } from '../../../i18n/address.ts';
import { routing } from '../../../i18n/routing.ts';
import { listForms } from '../forms.mjs';
import { listAddresses } from '../stored-addresses.mjs';

/** Queries that no form makes. */
const queries = {
  '/search': ['q=so&kind=news&topic=tin&division=van-phong&year=2007&page=1'],
  '/search/suggestions': ['q=so'],
  '/directives': ['theme=tin&state=open'],
  '/alerts': ['about=news'],
  '/contact/message': ['division=1'],
  '/page-opinion/problem': ['page=/tin-tuc'],
  '/page-opinion/thanks': ['page=/tin-tuc'],
};

/** Examples of each address that is no page; a news item and a directive that readers see are given. */
const others = (slug, directive, id) => ({
  '/api/open/[[...rest]]': ['/api/open/v1/openapi.json*'],
  '/api/open/v1/[language]/department': ['/api/open/v1/vi*/department'],
  '/api/open/v1/[language]/directives.csv': ['/api/open/v1/vi*/directives.csv'],
  '/api/open/v1/[language]/directives': ['/api/open/v1/vi*/directives', '/api/open/v1/vi/directives?page=1&perPage=5'],
  '/api/open/v1/[language]/divisions': ['/api/open/v1/vi*/divisions'],
  '/api/open/v1/[language]/news': ['/api/open/v1/vi*/news', '/api/open/v1/vi/news?page=1&perPage=5', '/api/open/v1/en/news?page=1&perPage=5'],
  '/api/open/v1/[language]/questions': ['/api/open/v1/vi*/questions', '/api/open/v1/vi/questions?page=1&perPage=5'],
  '/preview/[collection]/[id]': [`/preview/news*/${id}*`, `/preview/news/${id}?path=/tin-tuc`],
  '/sharing-pictures/[locale]/directives/[file]': [`/sharing-pictures/vi*/directives/${directive}*.png`],
  '/sharing-pictures/[locale]/news/[file]': [`/sharing-pictures/vi*/news/${slug}*.png`],
  '/sharing-pictures/[locale]/site.png': ['/sharing-pictures/vi*/site.png'],
  '/sitemap/[part]': ['/sitemap/1*.xml'],
  // What the newsroom has is listed by itself.
  '/api/[...slug]': [],
  '/admin/[[...segments]]': [],
});

/** Gives the addresses of the portal that these pages lead to, and the pages themselves. */
async function followLinks(site, places) {
  const found = new Set(places);
  for (const place of places) for (const [, link] of (await (await fetch(site + place)).text()).matchAll(/href="(\/[^"#?]*)/g)) found.add(link);
  return [...found];
}

/** Puts a mark behind each value that fills a route. */
const mark = ({ locale, route, params }) => addressOf(locale, { route, params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, `${value}*`])) });

/** Gives an address of each route in each language, its parts marked. Throws where a route is met nowhere, and so would go untried. */
function markRoutes(places) {
  const examples = new Map();
  for (const found of places.map(readAddress)) if (found) examples.set(`${found.locale} ${found.route}`, examples.get(`${found.locale} ${found.route}`) ?? found);
  const routes = Object.keys(routing.pathnames).filter((route) => route.includes('['));
  const untried = routes.filter((route) => !routing.locales.some((locale) => examples.has(`${locale} ${route}`)));
  if (untried.length > 0) throw new Error(`No address was met of ${untried.join(', ')}`);
  return [...examples.values()].filter(({ route }) => route.includes('[')).map(mark);
}

/** Gives what other routes of the build are asked with. Throws where nothing is known of one. */
function listOthers(examples) {
  const routes = Object.values(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8'))).filter((route) => route.includes('[') && !route.startsWith('/[locale]'));
  const unknown = routes.filter((route) => !(route in examples));
  if (unknown.length > 0) throw new Error(`Nothing is known of ${unknown.join(', ')}`);
  return routes.flatMap((route) => examples[route]);
}

/** Has readers send what has a page of its own, and gives the addresses of those pages. */
async function sendAsReader(office) {
  const consultation = await office.make('consultations', 'submit', 'approve');
  const { slug } = await office.call('GET', `/consultations/${consultation}`);
  const comment = addressOf('vi', { route: '/consultations/[slug]/comment', params: { slug } });
  const answer = await office.call('GET', `/answers/${await office.make('answers', 'submit', 'approve')}`);
  const [item] = (await office.call('GET', '/news?where[_status][equals]=published&where[language][equals]=vi&limit=1&depth=0')).docs;
  const question = await office.send(addressOf('vi', '/questions/ask'), { question: 'Xin hỏi thủ tục cấp phép chuyển phát thư?' });
  await office.send(comment, { text: 'Điều 1 nên nói rõ thời hạn.', sender: 'person' });
  await office.send(addressOf('vi', '/alerts'), { email: 'doc.gia@example.vn', about: 'news', frequency: 'daily' });
  const confirm = await office.letter(/https:\/\/[^/]+(\/nhan-tin\/xac-nhan\/\S+)/);
  const manage = await office.send(confirm, {});
  const { id } = await office.call('POST', `/news/${item.id}/preview-links`, { days: 3, recipient: 'Cục' });
  const { url } = await office.call('GET', `/preview-links/${id}`);
  const pages = [
    question, confirm, manage, manage.replace('quan-ly', 'huy'), new URL(url).pathname, comment, addressOf('vi', { route: '/consultations/[slug]', params: { slug } }), addressOf('vi', { route: '/questions/[slug]', params: { slug: answer.slug } }),
    addressOf('vi', { route: '/consultations/[slug]/comments/[page]', params: { slug, page: 1 } }), addressOf('vi', { route: '/news/[slug]/rating', params: { slug: item.slug } }), addressOf('vi', { route: '/news/[slug]/rating/thanks', params: { slug: item.slug } }),
    addressOf('vi', { route: '/news/page/[page]', params: { page: 1 } }), addressOf('vi', { route: '/questions/page/[page]', params: { page: 1 } }),
  ];
  return { pages, item, code: question.split('/').at(-1) };
}

/** What takes away what the rest needs: these come last. */
const takesAway = ({ address, data = '' }) => /^do=end|^confirm=yes/.test(data) || /\/huy\//.test(address);

/** Gives the forms of these pages, and those whose address has parts once more with these marked. `code` opens what a reader sent. */
async function listPosts(site, places, code) {
  const forms = (await listForms(site, places)).map((form) => ({ ...form, ...(form.data === undefined ? {} : { method: 'POST', data: form.data.replace(/\bcode=so\b/, `code=${code}`) }) }));
  // To end a subscription and to change it is asked for at one address.
  const marked = forms.filter(({ method, data }) => method === 'POST' && !data.startsWith('do=end')).flatMap((form) => {
    const found = readAddress(form.address);
    return found && Object.keys(found.params).length > 0 ? [{ ...form, address: mark(found) }] : [];
  });
  // A button without a field beside it has nothing to write into.
  const all = [...forms.filter(({ data }) => data !== ''), ...marked];
  return [...all.filter((form) => !takesAway(form)), ...all.filter(takesAway)];
}

/** Lists what strangers can ask for. `site` is the portal itself. */
export async function listPublicTargets(site, office) {
  const { pages, item, code } = await sendAsReader(office);
  const known = [...(await listAddresses(site)), ...routing.locales.flatMap((locale) => ['/questions/ask', '/alerts', '/follow', '/contact/message', '/page-opinion/problem'].map((route) => addressOf(locale, route))), ...pages];
  const places = await followLinks(site, known);
  const years = places.map(readAddress).filter((found) => found && ['/news/year/[year]', '/news/topic/[topic]'].includes(found.route));
  const later = years.map(({ locale, route, params }) => addressOf(locale, { route: `${route}/page/[page]`, params: { ...params, page: 1 } }));
  const feeds = years.filter(({ route }) => route.includes('topic')).flatMap(({ locale, route, params }) => ['rss.xml', 'atom.xml', 'feed.json'].map((feed) => addressOf(locale, { route: `${route}/${feed}`, params })));
  const directive = places.map(readAddress).find((found) => found?.route === '/directives/[slug]' && found.locale === 'vi')?.params.slug;
  const asked = Object.entries(queries).flatMap(([route, all]) => all.flatMap((query) => routing.locales.map((locale) => `${addressOf(locale, route)}?${query}`)));
  // What else is written there is no address of the portal.
  const lost = ['/gioi-thieu*', '/en/about*'];
  const addresses = [...markRoutes([...places, ...later, ...feeds]), ...listOthers(others(item.slug, directive, item.id)), ...asked, ...lost];
  const headers = ['Accept-Language: vi*', 'User-Agent: sqlmap*', 'Referer: http://localhost/*'].map((header) => ({ address: '/tim-kiem?q=so', headers: [header], name: header.split(':')[0] }));
  // The first page of a list leads on to the list itself.
  return [...addresses.map((address) => ({ address, leadsOn: address.endsWith('/1*') })), ...headers, ...(await listPosts(site, places, code))];
}

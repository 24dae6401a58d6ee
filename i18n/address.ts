import { routing, type Locale, type Route } from './routing';

type ParamNames<Path extends string> = Path extends `${string}[${infer Name}]${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

/** A page of the portal, whatever the language: a route and what fills its brackets. */
export type Href = {
  [Path in Route]: [ParamNames<Path>] extends [never]
    ? Path
    : { route: Path; params: Record<ParamNames<Path>, string | number> };
}[Route];

/**
 * Gives the address of a page in one language, as a path from the root: `/tin-tuc/abc`, `/en/news/abc`.
 *
 * next-intl's own `getPathname` needs React; hooks of the newsroom and scripts need addresses without it.
 */
export function addressOf(locale: Locale, href: Href): string {
  const { route, params } = typeof href === 'string' ? { route: href, params: {} } : href;
  const template: string | Record<Locale, string> = routing.pathnames[route];
  const localised = typeof template === 'string' ? template : template[locale];
  const path = Object.entries(params).reduce(
    (filled, [name, value]) => filled.replace(`[${name}]`, encodeURIComponent(value)),
    localised,
  );
  if (locale === routing.defaultLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

type Found = { locale: Locale; route: Route; params: Record<string, string> };

const routes = Object.keys(routing.pathnames).filter((path): path is Route => path in routing.pathnames);
const patterns = routing.locales.flatMap((locale) => routes.map((route) => ({ locale, route, pattern: toPattern(locale, route) })));

/** Reads an address back: which page it is, in which language, and what fills its brackets; null for no page's address. */
export function readAddress(path: string): Found | null {
  for (const { locale, route, pattern } of patterns) {
    const match = pattern.exec(path);
    if (!match) continue;
    const params: Record<string, string> = {};
    for (const [name, value] of Object.entries(match.groups ?? {})) {
      const decoded = decode(value);
      if (decoded === null) return null;
      params[name] = decoded;
    }
    return { locale, route, params };
  }
  return null;
}

/** Gives null for what is no encoding (RFC 3986, 2.1) of a text: an address that somebody sends may say `%zz`. */
function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

function toPattern(locale: Locale, route: Route): RegExp {
  const template: string | Record<Locale, string> = routing.pathnames[route];
  const path = (typeof template === 'string' ? template : template[locale]).replace(/^\/$/, '');
  const prefix = locale === routing.defaultLocale ? '' : `/${locale}`;
  const text = `${prefix}${path}` || '/';
  return new RegExp(`^${text.replace(/[.]/g, '\\.').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`);
}

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

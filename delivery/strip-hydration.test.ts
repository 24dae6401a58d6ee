import { expect, test } from 'vitest';
import { stripHydration } from './strip-hydration';

test('takes out scripts, their data, their preloads and React’s markers', () => {
  const html = `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>
<script src="/_next/static/a.js" async=""></script></head><body><!--$--><main>Sở</main><!--/$--><script>self.__next_f.push([1,"<main>"])</script><script id="_R_">1</script></body></html>`;
  expect(stripHydration(html)).toBe(`<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>
</head><body><main>Sở</main></body></html>`);
});

test('keeps data for search engines, fonts and the portal’s own enhancements', () => {
  const kept = `<link rel="preload" as="font" href="/fonts/a.woff2"><script type="application/ld+json">{"a":"\\u003c!-- x"}</script><script src="/enhance/suggest.js" defer></script>`;
  expect(stripHydration(kept)).toBe(kept);
});

test('leaves what only looks like a script', () => {
  const text = '<p title="<script>">&lt;script&gt;alert(1)&lt;/script&gt;</p>';
  expect(stripHydration(text)).toBe(text);
});

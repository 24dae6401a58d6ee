import { expect, test } from '@playwright/test';

/** The style sheet of the public pages as it is built. */
async function readStyles(home: string): Promise<string> {
  const [, address = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(await (await fetch(home)).text()) ?? [];
  return (await fetch(new URL(address, home))).text();
}

test('nothing that readers see hangs on cascade layers, which old phones do not know', async ({ baseURL }) => {
  const styles = await readStyles(`${baseURL}/`);
  expect(styles).toContain('.menu-links');
  // Tailwind's initial values, said once more in styles/base.css.
  expect(styles.match(/@layer [^{;]+/g)?.filter((layer) => layer !== '@layer properties') ?? []).toEqual([]);
  // Nor on ranges in media queries (Chrome 104) or on rules in rules (Chrome 112).
  expect(styles).not.toMatch(/@media[^{]*[<>]/);
  expect(styles).not.toMatch(/\{[^{}]*[^\\]&[^{}]*\{/);
});

test('where a browser knows how, pages pass into one another, but not for who wants nothing to move', async ({ baseURL }) => {
  const styles = await readStyles(`${baseURL}/`);
  expect(styles).toMatch(/@view-transition\{navigation:auto\}.*@media \(prefers-reduced-motion:reduce\)\{@view-transition\{navigation:none\}/s);
});

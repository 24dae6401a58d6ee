import { expect, test } from '@playwright/test';
import { address } from '../fixtures/portal';

const results = 'main ol > li';

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('a reader finds, from the header of any page, what was typed without diacritics', async ({ page }) => {
      await page.goto('/lien-he');
      await page.getByRole('searchbox').fill('so buu chinh vien thong');
      await page.getByRole('searchbox').press('Enter');
      await expect(page).toHaveURL(/\/tim-kiem\?q=so\+buu\+chinh\+vien\+thong$/);
      await expect(page.locator(results).first()).toBeVisible();
      await expect(page.locator('main mark').first()).toHaveText(/Sở Bưu chính/);
      await expect(page.getByLabel('Từ cần tìm')).toHaveValue('so buu chinh vien thong');
    });

    test('narrows the results down and takes it back; the address says all of it', async ({ page }) => {
      await page.goto('/en/search?q=minister');
      const before = await page.locator(results).count();
      await page.getByRole('navigation', { name: 'Narrow the results down' }).getByRole('link', { name: /^Directives/ }).click();
      await expect(page).toHaveURL(/q=minister&kind=directives/);
      await expect(page.locator(results).first()).toContainText('Directives');
      await page.getByRole('link', { name: /^Remove filter: Directives/ }).click();
      await expect(page).toHaveURL(/\/en\/search\?q=minister$/);
      await expect(page.locator(results)).toHaveCount(before);
    });
  });
}

test('a mistyped word leads to the nearest that there is', async ({ page }) => {
  await page.goto('/tim-kiem?q=buuchinh');
  await page.getByRole('main').getByRole('link', { name: 'bưu chính', exact: true }).click();
  await expect(page.locator(results).first()).toBeVisible();
});

test('who lands nowhere can search from there', async ({ page }) => {
  await page.goto('/en/no-such-page');
  await page.getByRole('main').getByLabel('Words to find').fill('inspectorate');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page.locator(results).first().getByRole('link')).toHaveText('Inspectorate');
});

test('an official is found, and the link leads to the place on the page', async ({ page }) => {
  await page.goto('/tim-kiem?q=nguyen+manh+dung');
  const link = page.locator(results).first().getByRole('link');
  await expect(link).toHaveText('Nguyễn Mạnh Dũng');
  await link.click();
  await expect(page.locator(':target')).toContainText('Nguyễn Mạnh Dũng');
});

const hostile = ['"', '*', 'NEAR(a, b)', 'title:x', '\\', '%', '"a', "'; DROP TABLE news; --", '<script>alert(1)</script>', '👨‍👩‍👧', 'שלום عليكم', '\u202e đảo', '-x', 'ế '.repeat(5000), 'x'.repeat(10_000)];
for (const [index, query] of hostile.entries()) {
  test(`a hostile query is answered within its time: ${index} ${query.slice(0, 20)}`, async ({ request }) => {
    const begun = Date.now();
    const response = await request.get(`/tim-kiem?q=${encodeURIComponent(query)}`, { headers: { 'X-Forwarded-For': '198.51.100.1' } });
    expect(response.status()).toBe(200);
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(await response.text()).not.toMatch(/<script>alert|node_modules|SQLITE_|syntax error/);
  });
}

for (const query of ['q=%ED%A0%80', 'q=a%00b', 'q=a&q=b', 'q=minister&page=0', 'q=minister&page=999999', 'q=minister&year=-1&kind=x&topic=../x&division[]=1', 'q=']) {
  test(`an odd address of results is answered: ${query}`, async ({ request }) => {
    expect([200, 400]).toContain((await request.get(`/en/search?${query}`, { headers: { 'X-Forwarded-For': '198.51.100.2' } })).status());
  });
}

test('who searches without end is asked to wait, and others are not', async () => {
  const ask = () => fetch(`${address}/tim-kiem?q=lien+tuc`, { headers: { 'X-Forwarded-For': `${crypto.randomUUID()}, 198.51.100.3` } });
  // All at once: one more a second is there for who asks one after the other.
  const answers = await Promise.all(Array.from({ length: 80 }, ask));
  const refused = answers.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused?.text()).toContain('Xin đợi');
  expect((await fetch(`${address}/tin-tuc`)).status).toBe(200);
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('combobox', { name: 'Từ cần tìm' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Gợi ý theo tiêu đề' }).getByRole('option');

/** Types, and waits until what is suggested for the whole text has come: it takes the place of what came for its beginning. */
async function typeOn(page: Page, letters: string): Promise<void> {
  const whole = (await field(page).inputValue()) + letters;
  const answered = page.waitForResponse((response) => /goi-y$/.test(new URL(response.url()).pathname) && new URL(response.url()).searchParams.get('q') === whole);
  await field(page).pressSequentially(letters);
  await (await answered).finished();
}

test('keys alone choose a suggestion, and it is found', async ({ page }) => {
  await page.goto('/tim-kiem');
  await typeOn(page, 'bo truong');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status')).toHaveText(/^Số gợi ý: \d+\./);
  await expect(options(page).first()).toContainText('Bộ trưởng');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');

  await page.keyboard.press('ArrowDown');
  const [title = ''] = await options(page).allTextContents();
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await options(page).first().getAttribute('id')) ?? '');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\?q=/);
  await expect(page.locator('main ol > li').first().getByRole('link')).toHaveText(title);
});

test('Escape closes the list and leaves what was typed; Enter then searches for that', async ({ page }) => {
  await page.goto('/tim-kiem');
  await typeOn(page, 'bo truong');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(field(page)).toHaveValue('bo truong');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=bo\+truong$/);
});

test('a pointer chooses too, in English, and the list closes when the reader goes on', async ({ page }) => {
  await page.goto('/en/search');
  const english = page.getByRole('combobox', { name: 'Words to find' });
  await english.pressSequentially('inspec');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option')).toHaveCount(0);
  await english.press('End');
  await page.keyboard.type('t');
  await page.getByRole('option', { name: 'Inspectorate' }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=Inspectorate$/);
});

test('axe finds nothing in the open list, by day and by night, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/tim-kiem');
  await typeOn(page, 'bo truong');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the policy of the page has nothing against it', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto('/en/search');
  await page.getByRole('combobox').pressSequentially('minister');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a portal that is too busy suggests nothing, and the form works', async ({ page }) => {
  await page.route('**/goi-y?**', (route) => route.fulfill({ status: 429, body: '<h1>Bạn tìm nhiều lần quá</h1>' }));
  await page.goto('/tim-kiem');
  await typeOn(page, 'bo truon');
  await expect(options(page)).toHaveCount(0);
  // What came for the first letters would be there by now.
  await typeOn(page, 'g');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=bo\+truong$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the field is a plain one', async ({ page }) => {
    await page.goto('/tim-kiem');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await page.getByRole('main').getByRole('searchbox').fill('bo truong');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await expect(page.locator('main ol > li').first()).toBeVisible();
  });
});

test('the address answers browsers and programs, in each language its own, and those in measure', async ({ request }) => {
  const ask = (address: string) => request.get(address, { headers: { 'X-Forwarded-For': '198.51.100.9' } });
  const vietnamese = await ask('/tim-kiem/goi-y?q=th');
  expect(vietnamese.headers()['content-type']).toContain('application/x-suggestions+json');
  const [typed, titles]: [string, string[]] = await vietnamese.json();
  expect(typed).toBe('th');
  expect(titles.length).toBeGreaterThan(0);
  expect(await (await ask('/en/search/suggestions?q=inspectorate')).json()).toEqual(['inspectorate', ['Inspectorate']]);
  expect(await (await ask('/tim-kiem/goi-y')).json()).toEqual(['', []]);
  for (const query of ['%22', '*', '%27%3B--', 'x'.repeat(5000), '%F0%9F%91%A8', '&q=b']) expect((await ask(`/tim-kiem/goi-y?q=${query}`)).status()).toBe(200);
  // All at once: four more a second are there for who asks one after the other.
  const answers = await Promise.all(Array.from({ length: 160 }, () => ask('/tim-kiem/goi-y?q=a')));
  const refused = answers.find((answer) => answer.status() === 429);
  expect(Number(refused?.headers()['retry-after'])).toBeGreaterThan(0);
});

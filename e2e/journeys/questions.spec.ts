import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { toBody } from '../../test/body';
import { findFeedErrors, findJsonFeedErrors } from '../../test/feed-validators';
import { linkIn, untilMail } from '../fixtures/mailbox';
import { address } from '../fixtures/portal';
import { callAs, move, saveDraftAs } from '../newsroom/rest';
import { signIn } from '../newsroom/sign-in';

// A second try finds the portal as the first one left it, and needs an item of its own.
const number = Date.now() % 1_000_000;
const question = `Lần ${number}, tôi hỏi về cấp phép <b>bưu chính</b>: hồ sơ gồm những gì? Xin gọi 0912 345 678 hoặc viết về kin@example.vn.`;
const title = `Hồ sơ ${number} cấp phép bưu chính`;
const answered = `/hoi-dap/ho-so-${number}-cap-phep-buu-chinh`;

const told = `nguoi.hoi.${Date.now()}@example.vn`;

/** A reader's browser, with scripts off. */
async function openReader(browser: Browser): Promise<Page> {
  return (await browser.newContext({ baseURL: address, javaScriptEnabled: false })).newPage();
}

/** A form is taken after the time that a person needs at least. */
const send = async (page: Page, name: string) => {
  await page.waitForTimeout(2_100);
  await page.getByRole('button', { name }).click();
};

test('a reader asks without scripts, the department answers in public, and the reader finds the answer and erases the question', async ({ browser, request }) => {
  test.setTimeout(300_000);
  const reader = await openReader(browser);
  await reader.goto('/hoi-dap');
  await reader.getByRole('link', { name: 'Đặt câu hỏi' }).first().click();
  await send(reader, 'Gửi câu hỏi');
  await expect(reader.getByRole('alert')).toContainText('Hãy điền: Câu hỏi.');
  await reader.getByLabel('Họ tên').fill('Nguyễn Văn Kín');
  await reader.getByLabel('Câu hỏi', { exact: true }).fill('Ngắn quá');
  await send(reader, 'Gửi câu hỏi');
  // Nothing that was typed is lost.
  await expect(reader.getByLabel('Họ tên')).toHaveValue('Nguyễn Văn Kín');
  await expect(reader.getByLabel('Câu hỏi', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await reader.getByLabel('Câu hỏi', { exact: true }).fill(question);
  await reader.getByLabel(/để báo khi có kết quả/).fill(told);
  await send(reader, 'Gửi câu hỏi');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Câu hỏi của bạn');
  await expect(reader.locator('main')).toContainText('cấp phép <b>bưu chính</b>');
  const secret = new URL(reader.url()).pathname;

  const page = await request.get(secret);
  expect(page.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'same-origin', 'x-robots-tag': expect.stringContaining('noindex') });
  expect(await page.text()).not.toMatch(/rel="(canonical|alternate)"/);
  const seeing = await browser.newPage({ baseURL: address });
  await seeing.goto(secret);
  expect((await new AxeBuilder({ page: seeing }).setLegacyMode(true).analyze()).violations).toEqual([]);

  // In the newsroom: the desk shows it, an editor assigns it and begins the answer.
  const editor = await (await browser.newContext({ baseURL: address })).newPage();
  await signIn(editor, 'editor');
  await editor.goto('/admin');
  await editor.getByRole('link', { name: new RegExp(`Lần ${number}, tôi hỏi về cấp phép`) }).first().click();
  await editor.locator('#move-assign').click();
  await editor.locator('select').and(editor.getByLabel('Đơn vị được giao')).selectOption({ index: 1 });
  await editor.locator('#move-confirm').click();
  await expect(editor.locator('.workflow__state')).toHaveText('Đã giao đơn vị', { timeout: 45_000 });
  await editor.locator('#move-answer').click();
  await editor.waitForURL(/collections\/answers\/\d+/, { timeout: 45_000 });
  await expect(editor.locator('#field-question')).toHaveValue(/\[số điện thoại\].*\[thư điện tử\]/);
  const edition = `answers/${/answers\/(\d+)/.exec(editor.url())?.[1]}`;

  await saveDraftAs('editor', edition, { title, body: toBody('Hồ sơ gồm đơn và phương án kinh doanh.') });
  await move('editor', edition, 'submit');
  // Nobody approves their own.
  expect((await callAs('editor', 'POST', `/${edition}/transitions/approve`, {})).status).toBe(403);
  await move('secondEditor', edition, 'approve');

  const notice = await untilMail(told, /^Câu hỏi của bạn đã có kết quả$/);
  expect(linkIn(notice, '/hoi-dap/')).toBe(address + answered);
  expect(notice.raw).not.toMatch(/phương án|0912|Kín/);
  await reader.reload();
  await expect(reader.locator('main')).toContainText('Đã trả lời công khai');
  await reader.getByRole('link', { name: /Xem câu trả lời/ }).click();
  await expect(reader.locator('main')).toContainText('Hồ sơ gồm đơn và phương án kinh doanh.');
  const html = await (await request.get(reader.url())).text();
  expect(html).not.toMatch(/0912|kin@example|Nguyễn Văn Kín/);
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json));
  expect(data).toContainEqual(expect.objectContaining({ '@type': 'FAQPage', mainEntity: [expect.objectContaining({ '@type': 'Question' })] }));
  await seeing.goto(reader.url());
  expect((await new AxeBuilder({ page: seeing }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await expect(reader.getByText('Trang này chưa có bản tiếng Anh.').first()).toBeAttached();
  await reader.goto(`/tim-kiem?q=ho+so+${number}+cap+phep+buu+chinh&kind=answers`);
  await expect(reader.locator('main').getByRole('link', { name: title })).toBeVisible();
  expect(await (await request.get('/sitemap/1.xml')).text()).toContain(answered);

  // As data: valid by their formats, and without who asked.
  const feeds = await Promise.all(['rss.xml', 'atom.xml', 'feed.json'].map(async (file) => (await request.get(`/hoi-dap/${file}`)).text()));
  expect([findFeedErrors('rss', feeds[0] ?? ''), findFeedErrors('atom', feeds[1] ?? ''), findJsonFeedErrors(feeds[2] ?? '')]).toEqual([[], [], []]);
  const open = await (await request.get('/api/open/v1/vi/questions')).json();
  expect(open.items).toContainEqual(expect.objectContaining({ title, answer: expect.stringContaining('phương án kinh doanh'), url: address + answered }));
  for (const data of [...feeds, JSON.stringify(open)]) {
    expect(data).toContain(answered);
    expect(data).not.toMatch(/0912|kin@example|Nguyễn Văn Kín|"source"/);
  }

  // Followed in English by the typed code, and erased.
  await reader.goto('/en/follow');
  await reader.getByLabel('Code').fill('AAAA-BBBB-CCCC');
  await send(reader, 'Look it up');
  await expect(reader.getByRole('alert')).toBeVisible();
  await reader.getByLabel('Code').fill(secret.split('/').at(-1)?.toLowerCase() ?? '');
  await send(reader, 'Look it up');
  await expect(reader.locator('main')).toContainText('Answered in public');
  expect(new URL(reader.url()).pathname).toBe(`/en/follow/${secret.split('/').at(-1)}`);
  await send(reader, 'Delete the question');
  await expect(reader.getByRole('alert')).toContainText('Nothing was deleted');
  await reader.getByLabel('I want to delete this question').check();
  await send(reader, 'Delete the question');
  await expect(reader.locator('main')).toContainText('were deleted on');
  await expect(reader.locator('main')).not.toContainText('0912');
  await reader.goto(answered);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('another site cannot make its visitors ask', async ({ request }) => {
  const answer = await request.post('/hoi-dap/dat-cau-hoi', { form: { question }, headers: { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' } });
  expect(answer.status()).toBe(403);
});

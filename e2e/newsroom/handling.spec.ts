import { expect as expectSoon, test, type Browser, type Page } from '@playwright/test';
import { toBody } from '../../test/body';
import { address } from '../fixtures/portal';
import { press } from './news-form';
import { callAs, move } from './rest';
import { signIn } from './sign-in';

// Each transition opens the page anew.
const expect = expectSoon.configure({ timeout: 45_000 });

// A second try finds what the first one sent.
const number = Date.now() % 1_000_000;

const state = (page: Page) => page.locator('.workflow__state');

async function open(browser: Browser, who: 'author' | 'editor', place: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: address })).newPage();
  await signIn(page, who);
  await page.goto(`/admin/collections/${place}`);
  return page;
}

const openReader = async (browser: Browser) => (await browser.newContext({ baseURL: address, javaScriptEnabled: false })).newPage();

/** A form is taken after the time that a person needs at least. Gives the path of the page that comes. */
async function send(page: Page, name: string, heading: string): Promise<string> {
  await page.waitForTimeout(2_100);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  return new URL(page.url()).pathname;
}

/** Presses what opens a dialog, and gives it. */
async function ask(page: Page, button: string) {
  const dialog = page.getByRole('dialog');
  await press(page, button, () => expect(dialog).toBeVisible({ timeout: 3_000 }));
  return dialog;
}

/** Finds what a reader sent last with these words. */
async function find(kind: 'questions' | 'comments', words: string): Promise<number> {
  const { docs }: { docs: { id: number; excerpt: string }[] } = await (await callAs('editor', 'GET', `/${kind}?sort=-id&limit=20&depth=0`)).json();
  const id = docs.find(({ excerpt }) => excerpt.includes(words))?.id;
  if (id === undefined) throw new Error(`Nothing with ${words} among ${kind}`);
  return id;
}

/** Makes a transition of a question as it stands now. */
async function moveQuestion(id: number, name: string, given: object = {}): Promise<void> {
  const { updatedAt }: { updatedAt: string } = await (await callAs('editor', 'GET', `/questions/${id}/moves`)).json();
  const answer = await callAs('editor', 'POST', `/questions/${id}/moves/${name}`, { seen: updatedAt, ...given });
  expect(answer.status, await answer.text()).toBe(200);
}

test('a public answer is given up, a refusal is returned, and the reader alone reads the reply in its place', async ({ browser }) => {
  test.setTimeout(300_000);
  const reader = await openReader(browser);
  await reader.goto('/hoi-dap/dat-cau-hoi');
  await reader.getByLabel('Câu hỏi', { exact: true }).fill(`Lần ${number}: xin hỏi giờ tiếp công dân của Sở?`);
  const secret = await send(reader, 'Gửi câu hỏi', 'Câu hỏi của bạn');
  const id = await find('questions', `Lần ${number}:`);
  const { divisions }: { divisions: { id: number }[] } = await (await callAs('editor', 'GET', `/questions/${id}/moves`)).json();
  await moveQuestion(id, 'assign', { division: divisions[0]?.id });
  await moveQuestion(id, 'answer');

  const editor = await open(browser, 'editor', `questions/${id}`);
  await expect(state(editor)).toHaveText('Đang soạn trả lời công khai');
  const { answer }: { answer: number } = await (await callAs('editor', 'GET', `/questions/${id}/moves`)).json();
  const givingUp = await ask(editor, '#move-setAside');
  await expect(givingUp).toContainText('Bản trả lời công khai đang viết sẽ bị xoá.');
  await givingUp.locator('#move-confirm').click();
  await expect(state(editor)).toHaveText('Đã giao đơn vị');
  expect((await callAs('editor', 'GET', `/answers/${answer}`)).status).toBe(404);

  const author = await open(browser, 'author', `questions/${id}`);
  const declining = await ask(author, '#move-propose');
  await declining.getByRole('radio', { name: /^Từ chối trả lời/ }).check();
  await declining.locator('#move-confirm').click();
  // A reason is missing.
  await expect(declining.getByRole('alert')).not.toBeEmpty();
  await declining.getByLabel('Lý do từ chối').selectOption({ label: 'Chưa rõ nội dung cần hỏi' });
  await declining.getByLabel('Nói thêm với người hỏi').fill('Xin ghi rõ đơn vị.');
  await declining.locator('#move-confirm').click();
  await expect(state(author)).toHaveText('Trả lời riêng hoặc từ chối, chờ duyệt');
  await expect(author.locator('#move-approve')).toHaveCount(0);

  await editor.reload();
  const returning = await ask(editor, '#move-return');
  await returning.getByLabel(/Cần sửa gì/).fill('Câu này trả lời được.');
  await returning.locator('#move-confirm').click();
  await expect(state(editor)).toHaveText('Đã giao đơn vị');

  await author.reload();
  await expect(author.locator('.workflow__remark')).toContainText('Lê Văn Biên trả lại: Câu này trả lời được.');
  const replying = await ask(author, '#move-propose');
  // What was proposed before is there to be written on.
  await expect(replying.getByRole('radio', { name: /^Từ chối trả lời/ })).toBeChecked();
  await replying.getByRole('radio', { name: /^Trả lời riêng/ }).check();
  await replying.getByLabel('Lời gửi người hỏi').fill('Sở tiếp công dân sáng thứ Năm.');
  await replying.locator('#move-confirm').click();
  await expect(state(author)).toHaveText('Trả lời riêng hoặc từ chối, chờ duyệt');

  await editor.reload();
  await press(editor, '#move-approve', () => expect(state(editor)).toHaveText('Đã trả lời riêng', { timeout: 15_000 }));
  await reader.goto(secret);
  for (const words of ['Đã trả lời riêng', 'Sở tiếp công dân sáng thứ Năm.']) await expect(reader.locator('main')).toContainText(words);
  await expect(reader.locator('main')).not.toContainText('Xin ghi rõ đơn vị.');
});

test('a comment is not shown for a reason that is chosen, and its sender is told', async ({ browser, request }) => {
  test.setTimeout(240_000);
  const path = `/gop-y-du-thao/du-thao-${number}-de-an-y-kien`;
  const draft = { title: `Dự thảo ${number} để ẩn ý kiến`, lead: 'Sapo.', body: toBody('Điều 1.'), language: 'vi', opensOn: new Date(Date.now() - 60_000).toISOString(), closesOn: new Date(Date.now() + 86_400_000).toISOString() };
  const { doc }: { doc: { id: number } } = await (await callAs('editor', 'POST', '/consultations?draft=true', draft)).json();
  await move('editor', `consultations/${doc.id}`, 'submit');
  await move('secondEditor', `consultations/${doc.id}`, 'approve');
  const reader = await openReader(browser);
  await reader.goto(`${path}/gui-y-kien`);
  await reader.getByLabel('Ý kiến của bạn').fill(`Lần ${number}: mời xem hàng giảm giá của chúng tôi.`);
  const own = await send(reader, 'Gửi ý kiến', 'Đã nhận ý kiến của bạn');

  const editor = await open(browser, 'editor', `comments/${await find('comments', `Lần ${number}:`)}`);
  await expect(state(editor)).toHaveText('Chờ xem');
  await press(editor, '#move-hide', () => expect(editor.locator('.payload-toast-container')).toContainText(/\S/, { timeout: 5_000 }));
  await expect(state(editor)).toHaveText('Chờ xem');
  await editor.getByLabel('Vì sao không hiện').selectOption({ label: 'Không liên quan đến dự thảo' });
  await editor.locator('#move-hide').click();
  await expect(state(editor)).toHaveText('Không hiện');
  await reader.goto(own);
  await expect(reader.locator('main')).toContainText('Không hiển thị ở trang dự thảo');
  expect(await (await request.get(path)).text()).not.toContain('hàng giảm giá');
});

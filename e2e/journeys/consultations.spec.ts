import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { toBody } from '../../test/body';
import { address } from '../fixtures/portal';
import { callAs, move, saveDraftAs } from '../newsroom/rest';
import { signIn } from '../newsroom/sign-in';

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
// A second try finds the portal as the first one left it, and needs an item of its own.
const number = Date.now() % 1_000_000;
const path = `/gop-y-du-thao/quy-dinh-moi-${number}-ve-chuyen-phat`;

test('a draft is opened, commented on without scripts, moderated, closed by the clock, and summed up', async ({ browser, request }) => {
  test.setTimeout(300_000);
  const draft = { title: `Quy định mới ${number} về chuyển phát`, lead: 'Dự thảo về thời hạn chuyển phát.', body: toBody('Điều 1. Phạm vi điều chỉnh.'), language: 'vi', opensOn: inSeconds(-60), closesOn: inSeconds(24 * 60 * 60) };
  const { doc }: { doc: { id: number } } = await (await callAs('editor', 'POST', '/consultations?draft=true', draft)).json();
  const edition = `consultations/${doc.id}`;
  await move('editor', edition, 'submit');
  await move('secondEditor', edition, 'approve');

  const reader = await (await browser.newContext({ baseURL: address, javaScriptEnabled: false })).newPage();
  await reader.goto('/gop-y-du-thao');
  await reader.getByRole('link', { name: draft.title }).click();
  await reader.getByRole('link', { name: 'Gửi ý kiến' }).click();
  await reader.getByLabel('Ý kiến của bạn').fill(`Lần ${number}: Điều 1 <i>nên</i> nói rõ thời hạn. Điện thoại 0912 345 678.`);
  await reader.getByLabel('Tổ chức, cơ quan, doanh nghiệp').check();
  await reader.waitForTimeout(2_100);
  await reader.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(reader.getByRole('alert')).toContainText('Hãy điền: Tên tổ chức.');
  await expect(reader.getByLabel('Ý kiến của bạn')).toHaveValue(/nên<\/i> nói rõ/);
  await expect(reader.getByLabel('Tổ chức, cơ quan, doanh nghiệp')).toBeChecked();
  await reader.getByLabel('Tên tổ chức').fill('Hội Chuyển phát');
  // A form that is kept open until the time is over.
  const late = await (await browser.newContext({ baseURL: address, javaScriptEnabled: false })).newPage();
  await late.goto(`${path}/gui-y-kien`);
  await late.getByLabel('Ý kiến của bạn').fill('Ý kiến gửi sau khi hết hạn.');
  await reader.waitForTimeout(2_100);
  await reader.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Đã nhận ý kiến của bạn');
  const own = new URL(reader.url()).pathname;
  await reader.goto(path);
  await expect(reader.locator('main')).not.toContainText('Hội Chuyển phát');

  const editor = await (await browser.newContext({ baseURL: address })).newPage();
  await signIn(editor, 'editor');
  await editor.goto('/admin');
  await editor.getByRole('link', { name: new RegExp(`Lần ${number}: Điều 1 <i>nên</i> nói rõ`) }).first().click();
  const wording = editor.getByLabel(/Lời sẽ hiện trên Cổng/);
  await expect(wording).toHaveValue(`Lần ${number}: Điều 1 <i>nên</i> nói rõ thời hạn. Điện thoại [số điện thoại].`, { timeout: 45_000 });
  await wording.fill('Điều 1 <i>nên</i> nói rõ thời hạn.');
  await expect(editor.getByLabel('Tên tổ chức hiện cùng ý kiến')).toHaveValue('Hội Chuyển phát');
  // Nothing is erased without a question, and what is written stays.
  await editor.locator('#move-erase').click();
  const question = editor.getByRole('dialog', { name: 'Xoá theo yêu cầu' });
  await expect(question).toContainText('Không thể khôi phục');
  await question.getByRole('button', { name: 'Thôi' }).click();
  await expect(wording).toHaveValue('Điều 1 <i>nên</i> nói rõ thời hạn.');
  await editor.locator('#move-show').click();
  await expect(editor.locator('.workflow__state')).toHaveText('Đã hiện', { timeout: 45_000 });
  await expect.poll(async () => (await request.get(path)).text()).toContain('Hội Chuyển phát');
  expect(await (await request.get(path)).text()).not.toContain('0912');

  const seeing = await browser.newPage({ baseURL: address });
  for (const page of [path, `${path}/gui-y-kien`, own]) {
    await seeing.goto(page);
    expect((await new AxeBuilder({ page: seeing }).setLegacyMode(true).analyze()).violations, page).toEqual([]);
  }

  // A correction closes it in a moment.
  await saveDraftAs('editor', edition, { closesOn: inSeconds(15) });
  await move('editor', edition, 'submit');
  await move('secondEditor', edition, 'approve');
  // Nobody does anything more: the stored page follows the clock, and the kept form is refused.
  await expect.poll(async () => (await request.get(path)).text(), { timeout: 90_000, intervals: [2_000] }).toContain('Đã hết thời hạn gửi ý kiến.');
  await late.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(late.locator('main')).toContainText('Đã hết thời hạn gửi ý kiến.');
  await expect(late.getByRole('alert')).toContainText('Dự thảo này hiện không nhận ý kiến');
  await expect(late.getByRole('region', { name: 'Lời bạn đã viết' })).toContainText('Ý kiến gửi sau khi hết hạn.');
  await expect(late.getByRole('button', { name: 'Gửi ý kiến' })).toHaveCount(0);

  // Who sent it takes it back, with what is shown of it.
  await reader.goto(own);
  await expect(reader.locator('main')).toContainText('Đang hiển thị ở trang dự thảo');
  await reader.getByLabel('Tôi muốn xoá ý kiến này').check();
  await reader.waitForTimeout(2_100);
  await reader.getByRole('button', { name: 'Xoá ý kiến' }).click();
  await expect(reader.locator('main')).toContainText('đã được xoá ngày');
  await expect(reader.getByText('Đã xoá', { exact: true })).toBeVisible();
  await expect.poll(async () => (await request.get(path)).text()).not.toContain('Hội Chuyển phát');

  await saveDraftAs('editor', edition, { outcome: toBody('Tiếp thu ý kiến về thời hạn.') });
  await move('editor', edition, 'submit');
  await move('secondEditor', edition, 'approve');
  await reader.goto(path);
  await expect(reader.locator('main')).toContainText('Đã có kết quả tiếp thu');
  await expect(reader.locator('main')).toContainText('Tiếp thu ý kiến về thời hạn.');
});

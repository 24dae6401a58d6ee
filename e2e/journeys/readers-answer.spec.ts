import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { toBody } from '../../test/body';
import { tokenOf } from '../fixtures/portal';
import { publishNews } from '../newsroom/rest';
import { signIn } from '../newsroom/sign-in';

const article = '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi';
// A second try finds what the first one sent.
const number = Date.now() % 1_000_000;
/** Nobody has rated this one: a second try is the same reader, whose vote is there already. */
const rated = `/tin-tuc/tin-de-danh-gia-${number}`;
const subject = `Hỏi về giấy phép ${number}`;

/** A form that was opened a moment ago was sent by a program. */
const fillInAsPeopleDo = (page: Page) => page.waitForTimeout(2_200);

async function votesOn(page: Page): Promise<number> {
  await page.goto(rated);
  const heading = await page.getByRole('heading', { name: /Đánh giá bài viết \(\d+\)/i }).textContent();
  return Number(/\((\d+)\)/.exec(heading ?? '')?.[1]);
}

test.describe.serial('readers answer', () => {
  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader rates an item, and the page counts it soon', async ({ page }) => {
      await publishNews({ title: `Tin để đánh giá ${number}`, lead: 'Sapo.', body: toBody('Nội dung.'), language: 'vi' });
      expect(await votesOn(page)).toBe(0);
      await page.getByRole('button', { name: '4 trên 5 điểm' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Cảm ơn bạn đã đánh giá' })).toBeVisible();
      await expect.poll(() => votesOn(page), { timeout: 30_000 }).toBe(1);
      await expect(page.getByText('Điểm trung bình: 4,0 trên 5')).toBeVisible();
      // A change of mind is no second vote.
      await page.getByRole('button', { name: '2 trên 5 điểm' }).click();
      await expect(async () => {
        expect(await votesOn(page)).toBe(1);
        await expect(page.getByText('Điểm trung bình: 2,0 trên 5')).toBeVisible({ timeout: 2_000 });
      }).toPass({ timeout: 30_000 });
    });

    test('a reader says that a page is not useful, and why', async ({ page }) => {
      await page.goto('/gioi-thieu');
      await page.getByRole('button', { name: 'Không', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang này chưa hữu ích ở điểm nào?');
      await page.getByLabel('Nói rõ hơn').fill(`Thiếu số quyết định ${number}`);
      await fillInAsPeopleDo(page);
      await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
      await expect(page.getByRole('alert')).toContainText('Hãy chọn: Vấn đề của trang.');
      await expect(page.getByLabel('Nói rõ hơn')).toHaveValue(`Thiếu số quyết định ${number}`);
      await expect(page.getByRole('link', { name: 'English' }).first()).toHaveAttribute('href', '/en/page-opinion/problem?page=%2Fgioi-thieu');
      await page.getByLabel('Thiếu thông tin tôi cần').check();
      await fillInAsPeopleDo(page);
      await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Cảm ơn ý kiến của bạn' })).toBeVisible();
    });

    test('of a page that does not exist nothing is asked', async ({ page }) => {
      for (const none of ['/en/none-such', '/en/news/none-such']) {
        await page.goto(`/en/page-opinion/problem?page=${none}`);
        await expect(page).toHaveTitle(/^Page not found/);
      }
      // Whether anybody has read it since the portal started or not.
      await page.goto('/en/page-opinion/problem?page=/en/privacy');
      await expect(page.getByRole('link', { name: '/en/privacy' })).toBeVisible();
    });

    test('a reader writes to a division, and gets a code', async ({ page }) => {
      await page.goto('/co-cau-to-chuc/thanh-tra');
      await page.getByRole('link', { name: 'Gửi thư cho đơn vị này' }).click();
      await expect(page.getByLabel('Gửi đến').locator('option:checked')).toHaveText('Thanh tra');
      await page.getByLabel('Về việc').fill(subject);
      await page.getByLabel('Nội dung').fill('Tôi cần biết thủ tục cấp phép.');
      await page.getByLabel('Thư điện tử').fill('an@');
      await page.getByRole('button', { name: 'Gửi thư' }).click();
      const problem = page.getByRole('alert').getByRole('link', { name: /Thư điện tử/ });
      await expect(problem).toBeVisible();
      await expect(page).toHaveTitle(/^Chưa gửi được/);
      const email = page.getByLabel('Thư điện tử');
      await expect(email).toHaveAttribute('aria-invalid', 'true');
      await expect(email).toHaveAccessibleDescription(/địa chỉ thư điện tử chưa đúng/);
      await problem.click();
      await expect(email).toBeFocused();
      await email.fill('an@example.vn');
      await fillInAsPeopleDo(page);
      await page.getByRole('button', { name: 'Gửi thư' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sở đã nhận thư của bạn');
      await expect(page.locator('main')).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
      await expect(page.locator('main')).toContainText('Tôi cần biết thủ tục cấp phép.');
    });

    test('who wrote a message looks it up and deletes it by its code, in a browser that tells no more than Origin', async ({ page }) => {
      await page.goto('/lien-he/gui-thu');
      await page.getByLabel('Về việc').fill(`Xin rút ${number}`);
      await page.getByLabel('Nội dung').fill('Thư này sẽ được chính người gửi xoá.');
      await fillInAsPeopleDo(page);
      await page.getByRole('button', { name: 'Gửi thư' }).click();
      const code = (await page.locator('main code').textContent()) ?? '';
      await page.goto('/lien-he');
      await page.locator('main').getByRole('link', { name: 'Tra cứu nội dung đã gửi' }).click();
      await page.getByLabel('Mã theo dõi').fill('AAAA-BBBB-CCCC');
      await fillInAsPeopleDo(page);
      await page.getByRole('button', { name: 'Tra cứu' }).click();
      await expect(page.getByRole('alert')).toContainText('mã chưa đúng');
      await page.getByLabel('Mã theo dõi').fill(code.toLowerCase());
      await fillInAsPeopleDo(page);
      await page.getByRole('button', { name: 'Tra cứu' }).click();
      await expect(page.locator('main')).toContainText('Thư này sẽ được chính người gửi xoá.');
      const address = page.url();
      // An older browser sends no Fetch Metadata: what it says of the form's origin has to be the portal.
      await page.route(address, async (route, request) => {
        const headers = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith('sec-fetch-') && !name.startsWith(':'));
        await route.continue({ headers: Object.fromEntries(headers) });
      });
      await page.getByRole('button', { name: 'Xoá thư' }).click();
      await expect(page.getByRole('alert')).toContainText('Hãy chọn: Xác nhận.');
      await page.getByLabel('Tôi muốn xoá thư này').check();
      await fillInAsPeopleDo(page);
      const [sent] = await Promise.all([page.waitForRequest((request) => request.method() === 'POST'), page.getByRole('button', { name: 'Xoá thư' }).click()]);
      expect((await sent.allHeaders()).origin).toBe(new URL(address).origin);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã xoá thư');
      expect((await page.goto(address))?.status()).toBe(404);
    });

    test('a program that fills in everything is stopped at the forms of one press, and a person can clear the field', async ({ page, request }) => {
      const headers = { 'Sec-Fetch-Site': 'same-origin' };
      const voted = await request.post(`${article}/danh-gia`, { headers, form: { stars: '5', homepage: 'http://a.example' } });
      expect([voted.status(), (await voted.text()).includes('ô phải để trống')]).toEqual([422, true]);
      const told = await request.post('/y-kien-ve-trang', { headers, form: { page: '/gioi-thieu', useful: 'yes', homepage: 'x' } });
      expect(told.status()).toBe(422);
      await page.goto('/gioi-thieu');
      const trap = page.locator('input[name="homepage"]');
      await expect(trap).toBeHidden();
      await trap.evaluate((field: HTMLInputElement) => (field.value = 'https://an.example'));
      await page.getByRole('button', { name: 'Có', exact: true }).click();
      await expect(page.getByRole('alert')).toContainText('ô phải để trống');
      await page.getByLabel('Hãy để trống ô này').fill('');
      await page.getByRole('button', { name: 'Có', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Cảm ơn ý kiến của bạn' })).toBeVisible();
    });
  });

  test('a form that was not taken is as accessible as any page, and is read from what is wrong', async ({ page }) => {
    await page.goto('/en/contact/message');
    await page.getByRole('button', { name: 'Send the message' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('alert')).toContainText('Please fill in: Subject.');
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  });

  test('an editor finds message and problem on the desk, and says that they are done; an author reads no message', async ({ page, request }) => {
    await signIn(page, 'editor');
    await page.goto('/admin');
    await expect(page.getByRole('link', { name: '/gioi-thieu' }).first()).toBeVisible();
    await page.getByRole('link', { name: subject }).click();
    await expect(page.locator('#field-message')).toHaveValue('Tôi cần biết thủ tục cấp phép.');
    await expect(page.locator('#field-message')).toBeDisabled();
    await expect(page.locator('#field-division')).toContainText('Thanh tra');
    await page.locator('#field-state .rs__control').click();
    await page.locator('.rs__option', { hasText: 'Đã xử lý' }).click();
    await page.locator('#action-save').click();
    await expect(page.locator('.payload-toast-container')).toContainText(/thành công/i);
    await page.goto('/admin');
    await expect(page.getByRole('link', { name: subject })).toHaveCount(0);

    for (const [path, status] of [['/api/messages', 403], ['/api/rating-votes', 403], ['/api/page-problems', 200]] as const) {
      expect((await request.get(path, { headers: { Authorization: `JWT ${tokenOf('author')}` } })).status(), path).toBe(status);
    }
    for (const path of ['/api/messages', '/api/page-problems', '/api/page-opinions', '/api/ratings', '/api/rating-votes']) {
      expect((await request.get(path)).status(), path).toBe(403);
    }
  });
});

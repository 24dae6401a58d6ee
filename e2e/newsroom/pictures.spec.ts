import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { press } from './news-form';
import { signIn } from './sign-in';

const photograph = () => sharp({ create: { width: 800, height: 500, channels: 3, background: '#274' } }).jpeg().toBuffer();
const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(document.domain)</script></svg>';

test('a picture needs its description in both languages, and is served re-encoded and sealed', async ({ page, request }) => {
  await signIn(page, 'author');
  await page.goto('/admin/collections/media/create');
  await page.locator('input[type="file"]').setInputFiles({ name: 'ảnh chụp.jpg', mimeType: 'image/jpeg', buffer: await photograph() });
  const toast = page.locator('.payload-toast-container');
  await press(page, '#action-save', () => expect(toast).toContainText(/Tiếng Việt|Tiếng Anh/, { timeout: 5_000 }));
  await page.locator('#field-alt__vi').fill('Nền xanh');
  await page.locator('#field-alt__en').fill('A green ground');
  await press(page, '#action-save', () => page.waitForURL(/media\/\d+/, { timeout: 20_000 }));
  const address = await page.locator('.file-details img, .thumbnail img').first().getAttribute('src');
  const file = await request.get(address ?? '');
  expect(file.headers()).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
  expect(file.headers()['content-security-policy']).toContain('sandbox');
  const head = await request.head(address ?? '');
  expect([head.status(), head.headers()['content-type']]).toEqual([200, 'image/webp']);
});

for (const [name, mimeType] of [['hinh.svg', 'image/svg+xml'], ['hinh.png', 'image/png']] as const) {
  test(`a drawing with a script in it is refused, in the official's language (${name})`, async ({ page }) => {
    await signIn(page, 'author');
    await page.goto('/admin/collections/media/create');
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: Buffer.from(script) });
    await page.locator('#field-alt__vi').fill('Hình');
    await page.locator('#field-alt__en').fill('A drawing');
    const refusal = page.locator('.payload-toast-container, .field-error, .tooltip').filter({ hasText: /không đúng loại|không hợp lệ/ });
    await press(page, '#action-save', () => expect(refusal.first()).toBeVisible({ timeout: 5_000 }));
    await expect(page.locator('#field-alt__vi')).toHaveValue('Hình');
  });
}

import { expect, test } from '@playwright/test';

const kinds = [
  { path: '/', heading: 'Sở Bưu chính, Viễn thông Hà Nội', text: '08/12/2004' },
  { path: '/en', heading: 'Hanoi Department of Posts and Telecommunications', text: '8 December 2004' },
  { path: '/gioi-thieu', heading: 'Giới thiệu', text: 'Trang thông tin chính thức' },
  { path: '/en/about', heading: 'About', text: 'No contact details have been published yet' },
  { path: '/co-cau-to-chuc', heading: 'Cơ cấu tổ chức', text: 'Trung tâm Đào tạo CNTT' },
  { path: '/en/organisation', heading: 'Organisation', text: 'IT Training Centre' },
  { path: '/co-cau-to-chuc/thanh-tra', heading: 'Thanh tra', text: 'Chưa có thông tin về nhiệm vụ' },
  { path: '/en/organisation/inspectorate', heading: 'Inspectorate', text: 'have not been published yet' },
  { path: '/lanh-dao', heading: 'Lãnh đạo', text: 'Nguyễn Mạnh Dũng' },
  { path: '/en/leadership', heading: 'Leadership', text: 'Nguyễn Mạnh Dũng' },
  { path: '/y-kien-chi-dao', heading: 'Ý kiến chỉ đạo', text: 'Đã tiếp nhận' },
  { path: '/en/directives', heading: 'Directives', text: 'Received' },
  { path: '/y-kien-chi-dao/doi-moi-nhan-thuc-nang-tam-so', heading: 'Đổi mới nhận thức', text: 'Báo cáo tiến độ' },
  { path: '/en/directives/upgrade-the-department', heading: 'Change awareness', text: 'Progress reports' },
  { path: '/tin-tuc', heading: 'Tin tức', text: 'Chính phủ điện tử' },
  { path: '/en/news', heading: 'News', text: 'E-government' },
  { path: '/tin-tuc/chu-de/chinh-phu-dien-tu', heading: 'Chính phủ điện tử', text: 'đặt ra những việc gì' },
  { path: '/en/news/topic/e-government', heading: 'E-government', text: 'What e-government asks' },
  { path: '/tin-tuc/nam/2008', heading: '2008', text: '04/01/2008' },
  { path: '/en/news/year/2008', heading: '2008', text: '4 January 2008' },
  { path: '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi', heading: 'Bộ trưởng Lê Doãn Hợp', text: 'Mic.gov.vn' },
  { path: '/en/news/minister-le-doan-hop-visits-hanoi-dpt', heading: 'Minister Lê Doãn Hợp', text: 'Mic.gov.vn' },
  { path: '/lien-he', heading: 'Liên hệ', text: 'Mic.gov.vn' },
  { path: '/en/contact', heading: 'Contact', text: 'Mic.gov.vn' },
  { path: '/kha-nang-tiep-can', heading: 'tiếp cận', text: 'WCAG' },
  { path: '/en/accessibility', heading: 'Accessibility', text: 'WCAG' },
  { path: '/quyen-rieng-tu', heading: 'Quyền riêng tư', text: 'không đặt cookie' },
  { path: '/en/privacy', heading: 'Privacy', text: 'no cookies' },
  { path: '/so-do-trang', heading: 'Sơ đồ trang', text: 'Thanh tra' },
  { path: '/en/site-map', heading: 'Site map', text: 'Inspectorate' },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'with scripts off', () => {
    test.use({ javaScriptEnabled });
    for (const { path, heading, text } of kinds) {
      test(`a visitor reads ${path}`, async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
        await expect(page.getByRole('main')).toContainText(text);
        for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
      });
    }

    test('a visitor finds a directive by theme and state, and reads it', async ({ page }) => {
      await page.goto('/y-kien-chi-dao');
      const filter = page.getByRole('main').locator('form');
      await filter.locator('select[name="theme"]').selectOption({ label: 'Chính phủ điện tử' });
      await filter.locator('select[name="state"]').selectOption({ label: 'Đã tiếp nhận' });
      await filter.getByRole('button').click();
      await expect(page).toHaveURL(/theme=chinh-phu-dien-tu/);
      await expect(page.getByRole('main').getByRole('link', { name: /chính phủ điện tử/i }).first()).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText('hợp tác quốc tế');
      await page.getByRole('main').locator('table a, article a').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('Lê Doãn Hợp');
    });

    test('a visitor walks from the home page to a division', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Thanh tra' }).first().click();
      await expect(page).toHaveURL('/co-cau-to-chuc/thanh-tra');
      await expect(page.getByRole('heading', { level: 1, name: 'Thanh tra' })).toBeVisible();
    });
  });
}

test('a browser that prefers English still gets the language of the address, and no cookie', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page).toHaveURL('/');
  expect(await context.cookies()).toEqual([]);
});

test('a page prints without its navigation', async ({ page }) => {
  await page.goto('/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

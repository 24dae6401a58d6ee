import { expect, test } from '@playwright/test';
import { callAs, saveDraftAs } from './rest';
import { signIn } from './sign-in';

test('two versions are compared by what they say, in the official’s language', async ({ page }) => {
  const made = await callAs('author', 'POST', '/news?draft=true', { title: 'So hai phiên bản', lead: 'Sapo cũ', language: 'vi' });
  const { doc }: { doc: { id: number } } = await made.json();
  await saveDraftAs('editor', `news/${doc.id}`, { lead: 'Sapo mới', form: 'một cửa sổ' });
  const versions = await callAs('editor', 'GET', `/news/versions?where[parent][equals]=${doc.id}&sort=-updatedAt&depth=0`);
  const { docs }: { docs: { id: number }[] } = await versions.json();
  await signIn(page, 'editor');
  await page.goto(`/admin/collections/news/${doc.id}/versions/${docs[0]?.id}`);
  const comparison = page.locator('.view-version');
  await expect(comparison).toContainText('Sapo mới');
  for (const words of ['Written By', 'Saved By', 'Saved From', 'một cửa sổ', 'Form']) await expect(comparison).not.toContainText(words);
});

import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { absentPages, formPages, pages } from '../fixtures/pages';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How the markup is written, not whether it is right: React writes it.
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // Long Vietnamese titles are the department's own.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    // What a combobox suggests is a list beside the field, and no field of its own (WAI-ARIA APG, combobox).
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A list may be named (WAI-ARIA 1.2, 5.2.8.4); the rule would rather have it on landmarks alone.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
}

for (const path of [...pages, ...formPages, ...absentPages]) {
  test(`an outside validator finds no error on ${path}`, async ({ request }) => {
    expect(await faultsOf(await (await request.get(path)).text())).toEqual([]);
  });
}

test('nor on a form that was not taken', async ({ request }) => {
  const answer = await request.post('/lien-he/gui-thu', { form: { homepage: 'x', email: 'x', message: '<b>' }, maxRedirects: 0 });
  expect(answer.status()).toBe(422);
  expect(await faultsOf(await answer.text())).toEqual([]);
});

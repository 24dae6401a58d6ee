import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';

/**
 * Who may import whom: the arrows of the house (docs/decisions/0001). A folder may use itself and what is named here;
 * of some folders it may use types alone.
 */
const arrows = {
  app: ['components', 'content', 'open', 'readers', 'seo', 'i18n', 'lib', 'styles'],
  components: ['i18n', 'lib'],
  content: ['search', 'readers', 'i18n', 'lib'],
  seo: ['i18n', 'lib'],
  open: ['seo', 'i18n', 'lib'],
  cms: ['search', 'readers', 'delivery', 'i18n', 'lib'],
  readers: ['delivery', 'i18n', 'lib'],
  search: ['i18n', 'lib'],
  delivery: ['lib'],
  i18n: ['lib', 'messages'],
  lib: [],
  departments: ['cms', 'i18n', 'lib'],
  backup: [],
};
const typesOnly = { components: ['content', 'readers'], seo: ['content'], open: ['content'] };
const folders = ['app', 'components', 'content', 'open', 'seo', 'cms', 'search', 'readers', 'delivery', 'i18n', 'lib', 'departments', 'backup', 'styles', 'messages', 'scripts'];

const walls = Object.entries(arrows).map(([folder, allowed]) => {
  const types = typesOnly[folder] ?? [];
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other) && !types.includes(other));
  // Of delivery, the newsroom and what takes readers' forms know how to drop pages and no more.
  const except = folder === 'cms' || folder === 'readers' ? [{ group: ['@/delivery/**', '!@/delivery/invalidate'], message: `${folder}/ may drop pages, no more.` }] : [];
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}', 'app/(payload)/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: forbidden.flatMap((other) => [`@/${other}`, `@/${other}/**`]), message: `${folder}/ does not know this folder.` },
            ...except,
            ...(types.length > 0
              ? [{ group: types.map((other) => `@/${other}/**`), allowTypeImports: true, message: `${folder}/ may use its types alone.` }]
              : []),
          ],
        },
      ],
    },
  };
});

const config = [
  { ignores: ['.next/**', 'node_modules/**', 'data/**', 'payload-types.ts', 'cms/migrations/*/2*.ts', 'app/(payload)/admin/importMap.ts', 'public/enhance/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'] },
  ...nextVitals,
  ...nextTypescript,
  ...walls,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    },
  },
  {
    // Published pages run no script: links and pictures are plain ones.
    files: ['app/(site)/**', 'components/**', 'cms/graphics.tsx'],
    rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-img-element': 'off' },
  },
  {
    // A begun translation opens as a whole new page, so that no word lands in the edition that is being left.
    files: ['cms/editions/translate-button.tsx'],
    rules: { '@next/next/no-location-assign-relative-destination': 'off' },
  },
  {
    // To the identity provider a browser goes by a whole request; a QR code is no photograph.
    files: ['cms/sign-in/form.tsx', 'cms/sessions/confirm-panel.tsx', 'cms/second-factor/enrolment.tsx'],
    rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-img-element': 'off' },
  },
];

export default config;

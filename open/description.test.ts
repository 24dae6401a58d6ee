import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { toDescription } from './description';

const validator = new Validator();
const validate = (description: object) => validator.validate(JSON.parse(JSON.stringify(description)));

test('an outside validator accepts the description as OpenAPI 3.1', async () => {
  expect(await validate(toDescription())).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('it refuses a description with a mistake', async () => {
  const { info: _info, ...rest } = toDescription();
  expect(_info.version).toMatch(/^1\./);
  expect((await validate(rest)).valid).toBe(false);
});

test('every schema that is referred to is there, and nothing is left of how they were made', () => {
  const description = toDescription();
  const text = JSON.stringify(description);
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(Object.keys(description.components.schemas)).toEqual(expect.arrayContaining([...new Set(names)]));
  expect(text).not.toMatch(/"\$(id|schema|defs)"/);
});

test('queries are described with their bounds', () => {
  const { paths } = toDescription();
  expect(paths).toHaveProperty(['/api/open/v1/{language}/news', 'get', 'parameters', 2], { name: 'perPage', in: 'query', schema: expect.objectContaining({ default: 20, minimum: 1, maximum: 100 }) });
});

import { expect, test } from 'vitest';
import { convertLegacyBody } from './convert-body';

const block = (...texts: string[]) => ({ type: 'paragraph', children: texts.map((text) => ({ type: 'text', text, format: 0 })) });
const body = (...children: object[]) => ({ root: { type: 'root', children } });

test('what is in the old encoding is converted, what is in Unicode stays', () => {
  const mixed = body(block('Céng hoµ x· ', 'héi'), block('Hà Nội, bão số 3'), { type: 'list', children: [{ type: 'listitem', children: [{ type: 'text', text: 'ViÖt Nam' }] }] });
  expect(convertLegacyBody(mixed, 'tcvn3')).toEqual(
    body(block('Cộng hoà xã ', 'hội'), block('Hà Nội, bão số 3'), { type: 'list', children: [{ type: 'listitem', children: [{ type: 'text', text: 'Việt Nam' }] }] }),
  );
});

test('no body is none', () => {
  expect(convertLegacyBody(null, 'vni')).toBeNull();
});

import { expect, test } from 'vitest';
import { openStateAt } from './open-times';

test('a time is open from its first moment up to its last', () => {
  const times = { opensOn: '2026-11-24T01:00:00.000Z', closesOn: '2026-11-30T10:00:00.000Z' };
  const at = (iso: string) => openStateAt(times, Date.parse(iso));
  expect([at('2026-11-24T00:59:59.999Z'), at('2026-11-24T01:00:00.000Z'), at('2026-11-30T09:59:59.999Z'), at('2026-11-30T10:00:00.000Z')]).toEqual(['upcoming', 'open', 'open', 'closed']);
});

import { expect, test } from 'vitest';
import { isOver } from './limits';

const limits = { idle: 60 * 60_000, whole: 12 * 60 * 60_000 };
const now = Date.parse('2026-11-25T12:00:00Z');
const at = (time: string) => `2026-11-25T${time}Z`;

test.each([
  ['just begun', { createdAt: at('12:00:00'), usedAt: at('12:00:00') }, false],
  ['used within the hour', { createdAt: at('01:00:00'), usedAt: at('11:00:01') }, false],
  ['unused for an hour', { createdAt: at('01:00:00'), usedAt: at('11:00:00') }, true],
  ['used all day long', { createdAt: at('00:00:00'), usedAt: at('11:59:59') }, true],
  ['of an older version, begun within the hour', { createdAt: at('11:30:00') }, false],
  ['of an older version, begun before', { createdAt: at('10:59:59') }, true],
  ['of which nothing is known', {}, true],
])('%s', (_, session, over) => {
  expect(isOver(session, now, limits)).toBe(over);
});

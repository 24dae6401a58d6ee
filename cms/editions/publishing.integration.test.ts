import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());

describe('portal', () => {
  test('opens', async () => {
    const { totalDocs } = await portal.payload.count({ collection: 'news' });
    expect(totalDocs).toBe(0);
  });
});

import { expect, test, vi } from 'vitest';
import { collectRendering } from '@/lib/rendering';
import { TooSlow, type SearchReader } from '@/search/engine';
import { searchContent } from './search';
import { listSuggestions } from './suggestions';

const late = () => Promise.reject(new TooSlow('late'));
const tally = vi.fn<SearchReader['tally']>(late);
const find = vi.fn<SearchReader['find']>(late);

vi.mock('@/search', () => ({ getSearchReader: () => ({ tally, find, read: async () => [], listWords: late }) }));
vi.mock('./search-counts', () => ({ countSearch: () => {} }));
vi.mock('./topics', () => ({ listTopics: async () => [], getTopicOf: async () => undefined }));
vi.mock('./divisions', () => ({ listDivisions: async () => [] }));

const look = async <Value>(read: () => Promise<Value>) => {
  const { result, rendering } = await collectRendering(read);
  return { result, isIncomplete: rendering.isIncomplete };
};

test('what there was no time to find is kept by nobody: all of a search, the rest of it, or titles for what is typed', async () => {
  expect(await look(() => searchContent('vi', 'bưu chính', {}, 1))).toMatchObject({ result: { outcome: 'slow' }, isIncomplete: true });
  expect(await look(() => listSuggestions('vi', 'bưu ch'))).toEqual({ result: [], isIncomplete: true });
  tally.mockResolvedValue([{ kind: 'news', topic: undefined, divisions: [], year: 2026, count: 30 }]);
  find.mockResolvedValueOnce([1, 2]);
  expect(await look(() => searchContent('vi', 'bưu chính', {}, 1))).toMatchObject({ result: { outcome: 'found', partial: true }, isIncomplete: true });
  tally.mockResolvedValue([]);
  expect(await look(() => searchContent('vi', 'bưu chính', {}, 1))).toMatchObject({ result: { outcome: 'none', nearest: [] }, isIncomplete: true });
});

test('what was found in time may be kept', async () => {
  tally.mockResolvedValue([{ kind: 'news', topic: undefined, divisions: [], year: 2026, count: 1 }]);
  find.mockResolvedValue([1]);
  expect(await look(() => searchContent('vi', 'bưu chính', {}, 1))).toMatchObject({ result: { outcome: 'found', partial: false }, isIncomplete: false });
});

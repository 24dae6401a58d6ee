import { expect, test, vi } from 'vitest';
import { CurrentLink } from './current-link';
import { LeavingPages } from './leaving-pages';

const many = (from: number): [string, 'retire'][] => Array.from({ length: 250 }, (_, index) => [`/${from + index}`, 'retire']);

/** Makes what has pages leave, and notes what is done with their files and with `current`. */
function createLeaving() {
  const done: string[] = [];
  const current = new CurrentLink('/nowhere', 'one');
  const hide = vi.spyOn(current, 'hide').mockImplementation(async () => void done.push('hide'));
  const show = vi.spyOn(current, 'show').mockImplementation(async () => void done.push('show'));
  const take = { retire: vi.fn(async (address: string) => void done.push(address)), remove: vi.fn(async (address: string) => void done.push(`remove ${address}`)) };
  return { done, hide, show, take, leaving: new LeavingPages(take, current) };
}

test('few pages leave as they stand there; many are hidden meanwhile', async () => {
  const { done, leaving } = createLeaving();
  await leaving.add([['/a', 'retire'], ['/b', 'remove'], ['/a', 'retire']]);
  expect(done).toEqual(['/a', 'remove /b']);
  await leaving.add(many(0));
  expect([done[2], done[3], done.at(-1), done.length]).toEqual(['hide', '/0', 'show', 254]);
});

test('pages that are added while others end to leave do leave, and who waits for all waits for them', async () => {
  const { done, show, leaving } = createLeaving();
  show.mockImplementationOnce(async () => void leaving.add([['/late', 'retire']]));
  await leaving.add(many(0));
  await leaving.allLeft();
  expect(done.at(-1)).toBe('/late');
  expect(leaving.has('/late')).toBeUndefined();
});

test('a page that is gone does not come back as one that waits', async () => {
  const { done, leaving } = createLeaving();
  void leaving.add([['/a', 'remove']]);
  await leaving.add([['/a', 'retire']]);
  expect(done).toEqual(['remove /a']);
});

test('where a page cannot leave the others do, the pages stay hidden, and the next time it is tried again', async () => {
  const { done, take, leaving } = createLeaving();
  take.retire.mockRejectedValueOnce(new Error('EIO'));
  await expect(leaving.add(many(0))).rejects.toThrow('Old pages are still on the disk');
  await expect(leaving.allLeft()).rejects.toThrow();
  expect([leaving.has('/0'), leaving.has('/1'), done.includes('show'), done.length]).toEqual(['retire', undefined, false, 250]);
  await leaving.add([]);
  expect([leaving.has('/0'), done.at(-2), done.at(-1)]).toEqual([undefined, '/0', 'show']);
});

test('where the pages cannot be hidden they leave all the same', async () => {
  const { done, hide, leaving } = createLeaving();
  hide.mockRejectedValueOnce(new Error('ENOSPC'));
  await expect(leaving.add(many(0))).rejects.toThrow('could not be hidden');
  await leaving.allLeft();
  expect(done).toHaveLength(250);
  expect(hide).toHaveBeenCalledTimes(1);
});

test('a page that is written takes the place of the one that had still to leave, also of one that could not', async () => {
  const { take, leaving } = createLeaving();
  take.retire.mockRejectedValueOnce(new Error('EIO'));
  await expect(leaving.add([['/a', 'retire']])).rejects.toThrow();
  leaving.replace('/a');
  await leaving.add([]);
  expect(take.retire).toHaveBeenCalledTimes(1);
});

test('a page that could not be written has to leave still, and one that is gone stays gone', async () => {
  const { done, take, leaving } = createLeaving();
  take.remove.mockRejectedValueOnce(new Error('EIO'));
  const failing = leaving.add([['/a', 'remove']]);
  await expect(failing).rejects.toThrow();
  const how = leaving.replace('/a');
  expect(how).toBe('remove');
  if (how) leaving.putBack('/a', how);
  await expect(leaving.allLeft()).rejects.toThrow('Old pages are still on the disk');
  await leaving.add([['/a', 'retire']]);
  expect(done).toEqual(['remove /a']);
});

import { existsSync, mkdirSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createPagesFolder } from '@/test/rendering';
import { CurrentLink } from './current-link';

const folder = createPagesFolder();
const current = () => readlinkSync(path.join(folder(), 'current'));
/** As on a full disk: nothing can be put in the place of what leads there next. */
const block = () => mkdirSync(path.join(folder(), 'current.part/full'), { recursive: true });
const unblock = () => rmSync(path.join(folder(), 'current.part'), { recursive: true });

test('it leads to the pages of the build, and to none while they are hidden, however often', async () => {
  const link = new CurrentLink(folder(), 'one');
  expect(await link.leadsTo()).toBeUndefined();
  await link.lead();
  expect(current()).toBe('one/fresh');
  await link.hide();
  await link.hide();
  await link.show();
  expect([current(), existsSync(path.join(folder(), 'current'))]).toEqual(['one/none', false]);
  await link.show();
  expect([current(), await link.leadsTo()]).toEqual(['one/fresh', 'one']);
});

test('pages that could not be hidden are as they were, and those that could not be shown are when it is tried again', async () => {
  const link = new CurrentLink(folder(), 'one');
  await link.lead();
  block();
  await expect(link.hide()).rejects.toThrow();
  expect(current()).toBe('one/fresh');
  unblock();
  await link.hide();
  block();
  await expect(link.show()).rejects.toThrow();
  expect(current()).toBe('one/none');
  unblock();
  await link.lead();
  expect(current()).toBe('one/fresh');
});

import { expect, test } from 'vitest';
import { toPage } from './page';
import { PageStore } from './page-store';

const page = (body: string, ...tags: string[]) =>
  toPage({ status: 200, contentType: 'text/html', immutable: false, tags: new Set(tags), readsQuery: false, body: Buffer.from(body) });

test('a change makes the pages that show it stale, and no other', () => {
  const store = new PageStore();
  store.put('/a', page('a', 'news:1', 'news'), store.generation);
  store.put('/b', page('b', 'divisions'), store.generation);
  expect(store.drop(['news:1'])).toEqual(['/a']);
  expect(store.get('/a')?.fresh).toBe(false);
  expect(store.get('/b')?.fresh).toBe(true);
});

test('a page rendered while its record changed is not kept', () => {
  const store = new PageStore();
  const { generation } = store;
  store.drop(['news']);
  expect(store.put('/a', page('old', 'news'), generation)).toBe(false);
  expect([store.get('/a'), store.hasLast('/a')]).toEqual([undefined, false]);
  expect(store.put('/a', page('other', 'divisions'), generation)).toBe(true);
  expect(store.put('/a', page('new', 'news'), store.generation)).toBe(true);
  expect(store.get('/a')?.fresh).toBe(true);
});

test('a page that shows what is gone is there no more, though it is known how often it was read', () => {
  const store = new PageStore();
  store.put('/a', page('a', 'news:1', 'news'), store.generation);
  store.put('/b', page('b', 'news'), store.generation);
  store.countRead('/a');
  expect(store.drop(['news', 'news:1'], ['news:1'])).toEqual(['/a', '/b']);
  expect([store.get('/a'), store.peek('/a'), store.hasLast('/a'), store.has('/a')]).toEqual([undefined, undefined, false, true]);
  expect(store.hasLast('/b')).toBe(true);
  store.put('/a', page('gone', 'news'), store.generation);
  expect(store.hasLast('/a')).toBe(true);
  expect([...store.takeReads()]).toEqual([['/a', 1]]);
  expect(store.dropAll()).toEqual(expect.arrayContaining(['/a', '/b']));
  expect([store.hasLast('/a'), store.hasLast('/b')]).toEqual([false, false]);
});

test('the most read come first when pages change', () => {
  const store = new PageStore();
  for (const path of ['/a', '/b', '/c']) store.put(path, page(path, 'news'), store.generation);
  store.countRead('/b');
  store.countRead('/b');
  store.countRead('/c');
  expect(store.drop(['news'])).toEqual(['/b', '/c', '/a']);
});

test('reads of documents are told once, and survive a new page in the same place', () => {
  const store = new PageStore();
  store.put('/a', page('a', 'news'), store.generation);
  store.put('/a.css', { ...page('x'), contentType: 'text/css' }, store.generation);
  for (const path of ['/a', '/a', '/a.css', '/none']) store.countRead(path);
  expect([...store.takeReads()]).toEqual([['/a', 2]]);
  expect([...store.takeReads()]).toEqual([]);
  store.countRead('/a');
  store.put('/a', page('b', 'news'), store.generation);
  store.countRead('/a');
  expect([...store.takeReads()]).toEqual([['/a', 2]]);
  // While it is not in memory nobody knows what it is.
  store.countRead('/a');
  store.dropAll();
  expect([...store.takeReads()]).toEqual([]);
  store.put('/a', page('c', 'news'), store.generation);
  expect([...store.takeReads()]).toEqual([['/a', 1]]);
});

test('a page that gives way to others is told of, so that its files go too', () => {
  const evicted: string[] = [];
  const store = new PageStore({ mostPages: 2, onEvict: (path) => evicted.push(path) });
  for (const path of ['/a', '/b', '/b', '/c']) store.put(path, page(path, 'news'), store.generation);
  expect(evicted).toEqual(['/a']);
  expect([store.get('/a'), store.has('/b'), store.has('/c')]).toEqual([undefined, true, true]);
  store.remove('/b', page('none'), store.generation);
  expect(evicted).toEqual(['/a']);
});

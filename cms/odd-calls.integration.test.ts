import { createLocalReq, handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let call: (method: string, path: string, body?: BodyInit, type?: string) => Promise<Response>;
beforeAll(async () => {
  portal = await createPortal();
  const { default: config } = await import('@payload-config');
  const login = { email: 'quan.tri@example.vn', password: 'một câu dài dễ nhớ' };
  await portal.payload.create({ collection: 'users', data: { ...login, name: 'Quản trị', role: 'administrator' } });
  const { token } = await portal.payload.login({ collection: 'users', data: login });
  call = (method, path, body, type) => {
    const headers = { Authorization: `JWT ${token}`, ...(type ? { 'Content-Type': type } : {}) };
    return handleEndpoints({ config, request: new Request(`http://localhost:3000/api${path}`, { method, body, headers }) });
  };
});
afterAll(() => portal.close());

test.each([
  ['a record by a word', 'GET', '/news/abc', 400],
  ['a record by a number without end', 'GET', '/news/1e400', 400],
  ['the removal of a record by a word', 'DELETE', '/news/abc', 400],
  ['a filter that is no filter', 'GET', '/news?where=abc', 400],
  ['a filter by a relation that is no number', 'GET', '/news?where[topic][equals]=abc', 400],
  ['a filter by places on a map', 'GET', '/news?where[title][near]=1,2,3', 400],
  ['versions of a word', 'GET', '/news/versions?where[parent][equals]=abc', 400],
  ['a filter by what a text is made of', 'GET', '/news?where[body.root][equals]=1', 400],
  ['the same filter twice', 'GET', '/news?where[id][equals]=1&where[id][equals]=2', 400],
  ['a filter by words of which there are none', 'GET', '/news?where[title][like][]=a', 400],
  ['an order by what a text is made of', 'GET', '/news?sort=-body.root', 400],
  ['a number that contains', 'GET', '/news?where[id][contains]=1', process.env.TEST_DATABASE === 'postgres' ? 400 : 200],
  ['a filter by versions as a whole', 'GET', '/news/versions?where[version][equals]=1', 400],
  ['the contents of a record by a caller', 'GET', '/news/1?data={"title":"x"}', 400],
  ['contents that are none', 'GET', '/news/1?data=1', 400],
  ['the contents of a department by a caller', 'GET', '/globals/department?data={}', 400],
  ['the removal of what an official prefers, by a word', 'DELETE', '/payload-preferences/abc', 400],
  ['the removal of what no official prefers', 'DELETE', '/payload-preferences/999', 403],
  ['a page beyond all numbers', 'GET', '/news?page=1e99', 400],
  ['broken percent-encoding', 'GET', '/media/file/%FF', 400],
  ['a file that is not there', 'GET', '/media/file/none.png', 404],
  ['a document that is not there', 'GET', '/attachments/file/none.pdf', 404],
  ['the confirmation of an account by e-mail', 'POST', '/users/verify/abc', 404],
  ['a new password by e-mail, where none is sent', 'POST', '/users/forgot-password', 404],
])('%s is answered, and not as a fault of the portal', async (_what, method, path, status) => {
  expect((await call(method, path)).status).toBe(status);
});

test.each([
  ['null', 'null'],
  ['a word', '"x"'],
  ['a topic that is no number', '{"title":"x","topic":"abc"}'],
  ['a topic that does not exist', '{"title":"x","topic":999}'],
  ['a picture that does not exist', '{"title":"x","cover":999}'],
  ['related news that do not exist', '{"title":"x","relatedNews":[999]}'],
  ['a date that is none', '{"title":"x","eventDate":"abc"}'],
  ['a list for a text', '{"title":"x","lead":["a"]}'],
  ['an object for a text', '{"title":"x","changeNote":{"a":1}}'],
  ['an object for a title', '{"title":{"a":1}}'],
  ['a text that is none', '{"title":"x","body":"abc"}'],
  ['an object for a body', '{"title":"x","body":{"a":1}}'],
])('a draft of %s is refused in words', async (_what, body) => {
  const response = await call('POST', '/news?draft=true', body, 'application/json');
  expect(response.status).toBe(400);
  expect(JSON.stringify(await response.json())).toContain('không hợp lệ');
});

test.each([
  ['without a boundary', 'abc', 'multipart/form-data'],
  ['that is none', 'abc', 'multipart/form-data; boundary=x'],
])('a form %s is refused in words', async (_what, body, type) => {
  const response = await call('POST', '/media', body, type);
  expect(response.status).toBe(400);
  expect(JSON.stringify(await response.json())).toContain('không hợp lệ');
});

test.each([
  ['/users', '{"email":{"a":1},"password":"một câu dài dễ nhớ","name":"A","role":"author"}'],
  ['/users', '{"email":"a@example.vn","password":["một câu dài dễ nhớ"],"name":"A","role":"author"}'],
  ['/topics', '{"name":["a"]}'],
  ['/topics', '{"name":"???"}'],
  ['/topics', '{"name":"Новости"}'],
  ['/divisions', '{"name":"???","kind":"division","order":99}'],
  ['/divisions', '{"name":"Phòng","kind":"division","order":99,"contacts":null}'],
  ['/directives?draft=true', '{"title":"x","reports":[null]}'],
  ['/directives?draft=true', '{"title":"x","reports":null}'],
  ['/globals/department', '{"name":{"vi":"a"}}'],
  ['/globals/rules', '"x"'],
])('%s refuses what is of another kind than its fields: %s', async (path, body) => {
  expect((await call('POST', path, body, 'application/json')).status).toBe(400);
});

test.each(['application/x-www-form-urlencoded', 'text/plain'])('a body of type %s is refused in words', async (type) => {
  const response = await call('POST', '/news?draft=true', 'title=x', type);
  expect(response.status).toBe(400);
  expect(JSON.stringify(await response.json())).toContain('không hợp lệ');
});

test.each(['{"title":{}}', '{"cover":"abc"}', '{"language":{}}', '[]', 'null'])('checks of %s find no fault of the portal', async (body) => {
  expect((await call('POST', '/news/1/checks', body, 'application/json')).status).toBeLessThan(500);
});

test('a picture is not fetched from an address', async () => {
  const response = await call('POST', '/media', '{"url":"http://127.0.0.1:1/x.png","alt":"x"}', 'application/json');
  expect(response.status).toBe(400);
});

test('a fault of the portal stays one', async () => {
  const { answerOddCall } = await import('./odd-calls');
  const context = { collection: portal.payload.collections.news.config, context: {}, req: await createLocalReq({ req: { data: {} } }, portal.payload) };
  expect(answerOddCall({ ...context, error: new TypeError('x is not a function') })).toBeUndefined();
  expect(answerOddCall({ ...context, error: new Error('database is locked') })).toBeUndefined();
});

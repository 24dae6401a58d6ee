import { expect } from '@playwright/test';
import { address, tokenOf, type officials } from '../fixtures/portal';

const json = { 'Content-Type': 'application/json' };

/** Calls the newsroom's interface in the name of an official. */
export async function callAs(who: keyof typeof officials, method: string, path: string, body?: object): Promise<Response> {
  return fetch(`${address}/api${path}`, { method, headers: { ...json, Authorization: `JWT ${tokenOf(who)}` }, body: body && JSON.stringify(body) });
}

/** Makes a transition of an edition, such as `news/42`, as it stands now. */
export async function move(who: keyof typeof officials, edition: string, name: string, given: object = {}): Promise<void> {
  const { updatedAt }: { updatedAt: string } = await (await callAs(who, 'GET', `/${edition}/workflow`)).json();
  const answer = await callAs(who, 'POST', `/${edition}/transitions/${name}`, { seen: updatedAt, ...given });
  expect(answer.status, `${name}: ${await answer.text()}`).toBe(200);
}

/** Saves a draft of an edition, such as `news/42`, over the version that is there now. */
export async function saveDraftAs(who: keyof typeof officials, edition: string, data: object): Promise<void> {
  const { updatedAt }: { updatedAt: string } = await (await callAs(who, 'GET', `/${edition}?draft=true&depth=0`)).json();
  const answer = await callAs(who, 'PATCH', `/${edition}?draft=true`, { ...data, updatedAt });
  expect(answer.status, await answer.text()).toBe(200);
}

/** Writes a news item that waits for review. Gives its number. */
export async function submitNews(who: keyof typeof officials, data: object): Promise<number> {
  const made = await callAs(who, 'POST', '/news?draft=true', data);
  expect(made.status).toBe(201);
  const { doc }: { doc: { id: number } } = await made.json();
  await move(who, `news/${doc.id}`, 'submit');
  return doc.id;
}

/** Writes a news item and publishes it: the editor submits, the second editor approves. Gives its number. */
export async function publishNews(data: object): Promise<number> {
  const id = await submitNews('editor', data);
  await move('secondEditor', `news/${id}`, 'approve');
  return id;
}

import { handleEndpoints } from 'payload';
import config from '@payload-config';

type Asked = { token?: string; body?: unknown };

/** Calls the newsroom's REST interface as a client on the network would: with a form, or with JSON. `token` signs in; no `Origin`, so no cookie is needed. */
export async function askRest(method: string, path: string, { token, body }: Asked = {}): Promise<{ status: number; text: string }> {
  const isForm = body instanceof FormData;
  const headers = { ...(isForm ? {} : { 'Content-Type': 'application/json' }), ...(token ? { Authorization: `JWT ${token}` } : {}) };
  const request = new Request(`http://localhost:3000/api${path}`, { method, headers, body: body === undefined || isForm ? body : JSON.stringify(body) });
  const response = await handleEndpoints({ config, request });
  return { status: response.status, text: await response.text() };
}

/** The same, where what is answered is JSON or nothing. */
export async function callRest(method: string, path: string, asked: Asked = {}): Promise<{ status: number; json: unknown }> {
  const { status, text } = await askRest(method, path, asked);
  return { status, json: text ? JSON.parse(text) : null };
}

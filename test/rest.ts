import { handleEndpoints } from 'payload';
import config from '@payload-config';

/** Calls the newsroom's REST interface as a client on the network would. `token` signs in; no `Origin`, so no cookie is needed. */
export async function callRest(method: string, path: string, { token, body }: { token?: string; body?: unknown } = {}): Promise<{ status: number; json: unknown }> {
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const response = await handleEndpoints({ config, request });
  const text = await response.text();
  return { status: response.status, json: text ? JSON.parse(text) : null };
}

import { handleEndpoints } from 'payload';
import { roles } from '@/cms/roles';
import type { Portal } from './portal';

/** Whoever may call: somebody without an account, and an official of each role. */
export const callers = ['stranger', ...roles] as const;
export type Caller = (typeof callers)[number];
export type Call = (who: Caller, method: string, path: string, body?: unknown) => Promise<{ status: number; text: string }>;

/** The password of the officials who call. */
export const password = 'một câu dài dễ nhớ';

/** Signs an official of each role in. Gives how one of them, or a stranger, calls the newsroom's REST interface as on the network, and the numbers of their accounts. */
export async function openCallers({ payload }: Portal): Promise<{ call: Call; accounts: Map<Caller, number> }> {
  const { default: config } = await import('@payload-config');
  const [tokens, accounts] = [new Map<Caller, string>(), new Map<Caller, number>()];
  for (const role of roles) {
    const email = `${role}@so.example.vn`;
    accounts.set(role, (await payload.create({ collection: 'users', data: { name: role, email, password, role } })).id);
    const { token } = await payload.login({ collection: 'users', data: { email, password } });
    if (token) tokens.set(role, token);
  }
  const call: Call = async (who, method, path, body) => {
    const token = tokens.get(who);
    const isForm = body instanceof FormData;
    const headers = { ...(isForm ? {} : { 'Content-Type': 'application/json' }), ...(token ? { Authorization: `JWT ${token}` } : {}) };
    const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api${path}`, { method, headers, body: body === undefined || isForm ? body : JSON.stringify(body) }) });
    return { status: response.status, text: await response.text() };
  };
  return { call, accounts };
}

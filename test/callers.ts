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
  const { askRest } = await import('./rest');
  const [tokens, accounts] = [new Map<Caller, string>(), new Map<Caller, number>()];
  for (const role of roles) {
    const email = `${role}@so.example.vn`;
    accounts.set(role, (await payload.create({ collection: 'users', data: { name: role, email, password, role } })).id);
    const { token } = await payload.login({ collection: 'users', data: { email, password } });
    if (token) tokens.set(role, token);
  }
  const call: Call = (who, method, path, body) => askRest(method, path, { token: tokens.get(who), body });
  return { call, accounts };
}

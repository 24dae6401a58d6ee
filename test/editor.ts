import type { Portal } from './portal';

/** Signs an editor in. Gives how they call the newsroom's REST interface as on the network. */
export async function openEditor({ payload }: Portal) {
  const { callRest } = await import('./rest');
  const account = { email: 'bientap@example.vn', password: 'một câu dài dễ nhớ' };
  await payload.create({ collection: 'users', data: { ...account, name: 'Biên tập', role: 'editor' } });
  const { token } = await payload.login({ collection: 'users', data: account });
  return (method: string, path: string, body?: unknown) => callRest(method, path, { token, body });
}

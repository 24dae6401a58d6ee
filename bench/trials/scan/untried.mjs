// Nothing that the newsroom answers may be left out.

/** What takes nothing but a session, which is tried at /api/users/me, and what is shut to everybody. */
const withoutInput = new Set([
  'GET /access', 'POST /access', 'GET /init', 'GET /confirm', 'GET /session', 'POST /refresh-token', 'POST /factor/begin', 'POST /factor/remove',
  // Nobody is locked out, and so nobody unlocks. There is an account; accounts are not confirmed by mail; nothing is fetched from addresses.
  'POST /unlock', 'POST /first-register', 'POST /verify/:id', 'GET /paste-url/:id?',
]);

/** Gives what an address of that endpoint looks like. */
function patternOf({ kind, path }) {
  const parts = path.split('/').filter(Boolean).map((part) => (part.startsWith(':') ? (part.endsWith('?') ? '(?:/[^/?]+)?' : '/[^/?]+') : `/${part}`));
  return new RegExp(`^/api${kind}${parts.join('')}(?:\\?|$)`);
}

/**
 * Throws where no address in the list is of one of these endpoints. What many kinds of record have alike is tried at one of
 * them: it is the same code.
 */
export function refuseUntried(endpoints, targets) {
  const untried = new Map();
  for (const endpoint of endpoints) {
    const name = `${endpoint.method} ${endpoint.path}`;
    const pattern = patternOf(endpoint);
    const isTried = withoutInput.has(name) || targets.some(({ method = 'GET', address }) => method === endpoint.method && pattern.test(address.replaceAll('*', '')));
    untried.set(name, (untried.get(name) ?? true) && !isTried);
  }
  const left = [...untried].filter(([, isLeft]) => isLeft).map(([name]) => name);
  if (left.length > 0) throw new Error(`Nothing is tried at ${left.join(', ')}`);
}

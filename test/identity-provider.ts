import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';

type Person = { email: string; email_verified: boolean };

/** `people` are those whom it knows by another name than their address. */
export type IdentityProvider = { issuer: string; client: string; secret: string; people: Map<string, Person>; close: () => Promise<void> };

const client = 'cong-so';
const secret = 'bi-mat-cua-cong-chi-de-thu';

/** Opens a real OpenID provider on this machine, whose sign-in page asks for an address and believes it. It has verified all but those that begin with "la.". */
export async function openIdentityProvider(redirect: string): Promise<IdentityProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The provider has no port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const people = new Map<string, Person>();
  const provider = new Provider(issuer, {
    clients: [{ client_id: client, client_secret: secret, redirect_uris: [redirect], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['một khoá chỉ để thử'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...(people.get(id) ?? { email: id, email_verified: !id.startsWith('la.') }) }) }),
    interactions: { url: (_, { uid }) => `/enter/${uid}` },
    pkce: { required: () => true },
  });
  const answer = provider.callback();
  server.on('request', (req, res) => void (req.url?.startsWith('/enter/') ? enter(provider, req, res) : answer(req, res)));
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { issuer, client, secret, people, close };
}

async function enter(provider: Provider, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method !== 'POST') {
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end('<!doctype html><html lang="vi"><title>Thành phố</title><form method="post"><label>Thư điện tử <input name="email"></label> <button>Tiếp tục</button></form></html>');
    return;
  }
  const accountId = new URLSearchParams(await text(req)).get('email') ?? '';
  const { params } = await provider.interactionDetails(req, res);
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
  grant.addOIDCScope('openid email');
  await provider.interactionFinished(req, res, { login: { accountId }, consent: { grantId: await grant.save() } });
}

/** Signs in at a provider as a browser does that `start` has sent there. Gives the address at `site` that it leads back to. */
export async function signInThere(start: string, email: string, site: string): Promise<URL> {
  const jar = new Map<string, string>();
  let address = start;
  let form: string | undefined;
  for (let hop = 0; hop < 10; hop += 1) {
    const headers = { Cookie: [...jar].map((pair) => pair.join('=')).join('; '), ...(form ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}) };
    const response = await fetch(address, { redirect: 'manual', method: form ? 'POST' : 'GET', body: form, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location?.startsWith(site)) return new URL(location);
    form = location ? undefined : new URLSearchParams({ email }).toString();
    if (location) address = new URL(location, address).href;
  }
  throw new Error('The provider does not lead back');
}

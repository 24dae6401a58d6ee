import { allowInsecureRequests, discovery, type Configuration } from 'openid-client';
import { env } from '@/lib/env';

/** How long the provider has to answer, in seconds. */
const patience = 10;

let known: Promise<Configuration> | undefined;

/** Where the provider sends officials back to. It has to be told this address. */
export const callbackAddress = `${env.NEWSROOM_URL}/api/users/openid/callback`;

/**
 * Gives what the identity provider of the settings says of itself, asked once and again where that failed; null where none is
 * set. The address comes from the settings alone: nobody else names a place that the portal asks.
 */
export function getProvider(): Promise<Configuration> | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client, OIDC_CLIENT_SECRET: secret } = env;
  if (issuer === undefined || client === undefined || secret === undefined) return null;
  known ??= discover(new URL(issuer), client, secret).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

const discover = (issuer: URL, client: string, secret: string): Promise<Configuration> =>
  // Without TLS only on this machine: lib/env.ts.
  discovery(issuer, client, secret, undefined, { timeout: patience, execute: issuer.protocol === 'http:' ? [allowInsecureRequests] : [] });

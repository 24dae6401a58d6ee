import { env } from '@/lib/env';

/** What officials know the identity provider as; null where there is none. */
export const providerName: string | null = env.OIDC_ISSUER === undefined ? null : (env.OIDC_NAME ?? new URL(env.OIDC_ISSUER).host);

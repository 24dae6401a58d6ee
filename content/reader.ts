import 'server-only';
import config from '@payload-config';
import { draftMode, headers } from 'next/headers';
import { getPayload } from 'payload';
import { cache } from 'react';

/**
 * Gives the newsroom's records as the present visitor may see them: published ones to readers; the latest drafts to
 * an official who has opened a preview. Spread `asVisitor` into every read.
 */
export const getReader = cache(async () => {
  const payload = await getPayload({ config });
  const { isEnabled: draft } = await draftMode();
  const user = draft ? (await payload.auth({ headers: await headers() })).user : null;
  return { payload, asVisitor: { overrideAccess: false, draft: draft && user !== null, user, depth: 1, fallbackLocale: false } as const };
});

import type { readEnvironment } from '../lib/env';
import type { Settings } from './back-up';
import { dropPasswords } from './passwords';

/** Settings as text, without what opens anything: secrets are kept elsewhere, or made anew. */
export function withoutSecrets(settings: ReturnType<typeof readEnvironment>): Settings {
  // An address that a cache takes orders at may have a key anywhere.
  const CDN_PURGE_URL = settings.CDN_PURGE_URL && new URL(settings.CDN_PURGE_URL).origin;
  const shown = { ...settings, CDN_PURGE_URL, PORTAL_SECRET: undefined, CDN_PURGE_TOKEN: undefined, OIDC_CLIENT_SECRET: undefined, S3_SECRET_ACCESS_KEY: undefined };
  return Object.fromEntries(Object.entries(shown).flatMap(([name, value]) => (value === undefined ? [] : [[name, withoutPassword(String(value))]])));
}

function withoutPassword(setting: string): string {
  if (!setting.includes('://') || !URL.canParse(setting)) return setting;
  const url = new URL(setting);
  return dropPasswords(url) ? url.href : setting;
}

import { pause } from '@/lib/pause';

/** Without an answer a panel is missing, and with it all that can be done: it is asked for again after so long, in milliseconds. */
const pauses = [1_000, 3_000, 10_000];

/** Asks the newsroom's interface how a record stands, for a panel in the language of the official; null where it cannot be learnt. */
export async function fetchStanding<Standing>(address: string | null, language: string): Promise<Standing | null> {
  if (address === null) return null;
  const response = await fetch(address, { credentials: 'same-origin', headers: { 'Accept-Language': language } }).catch(() => null);
  return response?.ok ? response.json().catch(() => null) : null;
}

/** The same for a panel that is opened: it asks again where the network or the server fails. */
export async function awaitStanding<Standing>(address: string | null, language: string): Promise<Standing | null> {
  let standing = await fetchStanding<Standing>(address, language);
  for (const milliseconds of address === null ? [] : pauses) {
    if (standing !== null) break;
    await pause(milliseconds);
    standing = await fetchStanding<Standing>(address, language);
  }
  return standing;
}

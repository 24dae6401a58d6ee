/** Asks the newsroom's interface how a record stands, for a panel in the language of the official; null where it cannot be learnt. */
export async function fetchStanding<Standing>(address: string | null, language: string): Promise<Standing | null> {
  if (address === null) return null;
  const response = await fetch(address, { credentials: 'same-origin', headers: { 'Accept-Language': language } }).catch(() => null);
  return response?.ok ? response.json() : null;
}

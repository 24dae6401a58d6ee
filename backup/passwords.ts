/** Databases take passwords in the query, too. */
const inQuery = ['password', 'sslpassword'];

/** Takes the passwords out of an address; says whether there were any. */
export function dropPasswords(url: URL): boolean {
  const named = inQuery.filter((name) => url.searchParams.has(name));
  if (!url.password && named.length === 0) return false;
  url.password = '';
  for (const name of named) url.searchParams.delete(name);
  return true;
}

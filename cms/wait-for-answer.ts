/** For so long a call is waited for, and one that brings a file; in milliseconds. A line that hangs says nothing by itself. */
const patience = { call: 60_000, file: 15 * 60_000 };

const bringsFile = (body: unknown): boolean => body instanceof FormData && [...body.values()].some((value) => value instanceof File);

/** Calls the portal by `browsersFetch`. After a while without an answer it throws what is thrown where the portal cannot be reached. */
export async function waitForAnswer(browsersFetch: typeof fetch, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const given = init?.signal ?? (input instanceof Request ? input.signal : null);
  const ending = new AbortController();
  const giveUp = () => ending.abort(given?.reason);
  const timer = setTimeout(() => ending.abort(new TypeError('No answer came')), bringsFile(init?.body) ? patience.file : patience.call);
  if (given?.aborted) giveUp();
  given?.addEventListener('abort', giveUp);
  return browsersFetch(input, { ...init, signal: ending.signal }).finally(() => clearTimeout(timer));
}

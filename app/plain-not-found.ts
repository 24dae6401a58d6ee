/** Answers for a file that is not there, to programs rather than to readers. */
export function plainNotFound(): Response {
  return new Response('Not found\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** What `delivery/send.ts` uses of negotiator 1; its published types know nothing of a server's preference. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | string[] | undefined> });
    /** Gives the available encodings that the request accepts, by its quality values, ties by the server's preference. */
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
  }
}

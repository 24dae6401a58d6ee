/** What the tests use of SQLite in Node 24; the types are of an older Node. */
declare module 'node:sqlite' {
  export class DatabaseSync {
    constructor(file: string);
    exec(statements: string): void;
    prepare(statement: string): { get(): Record<string, unknown> | undefined };
    close(): void;
  }
}

/** What a form sent: fields by name; one that came several times, as ticked boxes do, is a list. */
export type FormFields = Record<string, string | string[]>;

/** What is wrong with a field. The words for each are in `forms.problems` of the messages, in every language. */
export const problemCodes = [
  'missing', 'tooShort', 'tooLong', 'email', 'phone', 'choice', 'links', 'odd', 'trap', 'early', 'late', 'forged', 'wait', 'enough', 'code', 'closed', 'unkept',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A problem of a field with the figure that its words need: characters, links, or seconds to wait. */
export type Problem = { code: ProblemCode; limit?: number };

/** Problems by the name of their field; those of the form as a whole under `form`. */
export type Problems = Record<string, Problem>;

/** A form that was sent and not taken: it is shown again with what was typed and with what is wrong. */
export type Submission = { values: FormFields; problems: Problems };

/** A form as it was posted. `client` tells clients apart and is written down nowhere. */
export type FormPost = { path: string; fields: FormFields; client: string; userAgent: string };

/** What became of a post: the reader goes on to another page (303), a mail program is told that it is done (200), or the reader sees the same form again. */
export type FormAnswer =
  | { see: string }
  | { done: true }
  | { again: Submission; status: 422 | 429 | 500; retryAfter?: number };

/** What takes readers' forms; `takes` says whether the page at a path has one, `byMachines` whether mail programs post it by themselves. */
export type FormDesk = { takes: (path: string) => boolean; byMachines: (path: string) => boolean; receive: (post: FormPost) => Promise<FormAnswer> };

declare global {
  var congSoForms: FormDesk | undefined;
}

/** Forms are taken inside Next's bundle and arrive outside it: the global is what both share. */
export function openFormDesk(desk: FormDesk): void {
  globalThis.congSoForms = desk;
}

/** Gives what takes readers' forms; nothing while the server starts. */
export const getFormDesk = (): FormDesk | undefined => globalThis.congSoForms;

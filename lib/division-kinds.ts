/** What a division can be, in the order in which an organisation is drawn: what serves the director first, what serves the public last. */
export const divisionKinds = ['division', 'inspectorate', 'board', 'centre'] as const;
export type DivisionKind = (typeof divisionKinds)[number];

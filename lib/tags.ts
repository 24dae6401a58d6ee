/** The tag of every list of a kind of record, and of one record: what pages show and what changes. */
export const listTag = (collection: string) => collection;
export const recordTag = (collection: string, id: number | string) => `${collection}:${id}`;

/** The tag of what is read from the search index: it changes by itself where documents are read later, or all is indexed anew. */
export const indexTag = 'search-index';

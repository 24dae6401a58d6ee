/** The tag of every list of a kind of record, in whichever languages: what changes where no one language is known. */
export const listTag = (collection: string) => collection;

/** The tag of the lists of editions in a language: those in another stay as they are when one in it changes. */
export const languageTag = (collection: string, language: string) => `${collection}.${language}`;

/** The tags of a list of editions in some languages. */
export const editionListTags = (collection: string, ...languages: readonly string[]): string[] => [listTag(collection), ...languages.map((language) => languageTag(collection, language))];

/** The tag of one record. */
export const recordTag = (collection: string, id: number | string) => `${collection}:${id}`;

/** The tag of what is read from the search index: it changes by itself where documents are read later, or all is indexed anew. */
export const indexTag = 'search-index';

import type { ReaderForm } from './form';

/** The forms of readers; each is one file in a folder of its subject. */
export const forms: ReaderForm[] = [];

import type { CollectionSlug } from 'payload';

/** The kinds of content that are published one language at a time: one record is one edition. */
export const editionSlugs = ['news', 'directives', 'answers', 'consultations'] as const satisfies CollectionSlug[];
export type EditionSlug = (typeof editionSlugs)[number];

/** Says whether a text names a kind of content that is published one language at a time. */
export const isEditionSlug = (slug: unknown): slug is EditionSlug => editionSlugs.some((known) => known === slug);

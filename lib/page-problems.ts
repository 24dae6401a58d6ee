/** What may be wrong with a page, as a reader sees it. The words are in the messages, and in the newsroom's lists. */
export const pageProblems = ['wrong', 'outdated', 'unclear', 'missing', 'broken', 'other'] as const;

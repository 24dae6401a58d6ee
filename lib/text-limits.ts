/** How long the texts of records may be, for the newsroom's fields and for the data of a department alike. */
export const textLimits = {
  slug: 100,
  topicName: 80,
  officialName: 120,
  position: 160,
  divisionName: 160,
  divisionSummary: 400,
  introduction: 500,
  newsTitle: 200,
  lead: 600,
  directiveTitle: 300,
  reportSummary: 600,
} as const;

/** Last parts of addresses that lists of the same folder already use. */
export const reservedSlugs: ReadonlySet<string> = new Set(['trang', 'page', 'chu-de', 'topic', 'nam', 'year', 'dat-cau-hoi', 'ask', 'theo-doi', 'follow']);

/** What a division can be, in the order in which a chart shows them. */
export const divisionKinds = [
  { value: 'division', label: { vi: 'Phòng', en: 'Division' } },
  { value: 'inspectorate', label: { vi: 'Thanh tra', en: 'Inspectorate' } },
  { value: 'board', label: { vi: 'Ban quản lý', en: 'Management board' } },
  { value: 'centre', label: { vi: 'Trung tâm', en: 'Centre' } },
] as const;

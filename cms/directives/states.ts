/** How far a directive has come, in the order in which it moves. */
export const directiveStates = [
  { value: 'received', label: { vi: 'Đã tiếp nhận', en: 'Received' } },
  { value: 'underWay', label: { vi: 'Đang thực hiện', en: 'Under way' } },
  { value: 'done', label: { vi: 'Đã hoàn thành', en: 'Done' } },
] as const;

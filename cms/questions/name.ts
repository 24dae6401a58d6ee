/** What the trail calls a question: its words may hold personal data, and the trail is never changed. */
export const questionName = (id: number): string => `Câu hỏi số ${id}`;

/** Says whether a number can be that of a record: PostgreSQL keeps them as integers of four bytes, and fails at greater ones. */
export const isRecordId = (id: number): boolean => Number.isInteger(id) && id > 0 && id <= 2 ** 31 - 1;

/** A whole table of values as one parameter, for json_to_recordset. Dates become ISO texts. */
export const rows = (values: readonly object[]): string => JSON.stringify(values);

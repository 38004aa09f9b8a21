/** The key under which the words for a check of the ledger stand: "run: overdue" → run-overdue. */
export const checkSlug = (check: string): string =>
  check
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** The folded text of an expression of jsonb; SQL null when it is none. */
export const textSql = (actual: string): string =>
  `CASE WHEN jsonb_typeof(${actual}) = 'string' THEN safar_fold(${actual} #>> '{}') END`;

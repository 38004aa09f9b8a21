import { spanOperator } from './span-operator';

export const inLast = spanOperator({
  id: 'in-last',
  holds: (at, now, span) => at <= now && at >= now - span,
  turns: (at, span) => [at, at + span + 1],
  sql: (at, now, before) => `${at} BETWEEN ${before} AND ${now}`,
});

import { spanOperator } from './span-operator';

export const longerAgo = spanOperator({
  id: 'longer-ago',
  holds: (at, now, span) => at < now - span,
  turns: (at, span) => [at + span + 1],
  sql: (at, _now, before) => `${at} < ${before}`,
});

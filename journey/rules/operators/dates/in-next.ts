import { spanOperator } from './span-operator';

export const inNext = spanOperator({
  id: 'in-next',
  holds: (at, now, span) => at > now && at <= now + span,
  turns: (at, span) => [at - span, at],
  sql: (at, now, _before, after) => `${at} > ${now} AND ${at} <= ${after}`,
});

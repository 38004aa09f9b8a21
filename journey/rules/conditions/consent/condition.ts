import type { ConsentCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';

export const consent: ConditionKind<ConsentCondition> = {
  check({ channel, state }, { channels }) {
    const actual = channels[channel]?.consent?.state ?? 'unknown';
    return { actual, result: actual === state };
  },
  dependsOn({ channel }, into) {
    into.channels.add(channel);
  },
  toSql: ({ channel, state }, sql) =>
    `(coalesce(p.channels -> ${sql.text(channel)} -> 'consent' ->> 'state', 'unknown') = ${sql.text(state)})`,
};

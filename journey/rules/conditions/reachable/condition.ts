import { reach, UNKNOWN_CONSENT_PASSES } from '../../../reach/reach';
import type { ReachableCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';
import { addressSql } from './address-sql';

export const reachable: ConditionKind<ReachableCondition> = {
  check({ channel }, { channels }) {
    const { reachable: actual, reason, since } = reach(channels, channel);
    return { actual, detail: { reason, ...(since ? { since } : {}) }, result: actual };
  },
  dependsOn({ channel }, into) {
    into.channels.add(channel);
  },
  toSql({ channel }, sql) {
    const own = `(p.channels -> ${sql.text(channel)})`;
    const consent = `coalesce(${own} -> 'consent' ->> 'state', 'unknown')`;
    const allows = UNKNOWN_CONSENT_PASSES[channel] ? `${consent} <> 'denied'` : `${consent} = 'granted'`;
    return `coalesce(${addressSql[channel](own)} AND nullif(${own} -> 'suppressed', 'null'::jsonb) IS NULL AND ${allows}, false)`;
  },
};

import { bucketOf } from '../../../plan/bucket-of';
import type { BucketCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';

export const bucket: ConditionKind<BucketCondition> = {
  check({ salt, from, to }, { personId = '' }) {
    const actual = bucketOf(personId, salt);
    return { actual, result: actual >= from && actual < to };
  },
  // Who the person is is always known.
  dependsOn() {},
  toSql({ salt, from, to }, sql) {
    const own = `safar_bucket(p.id::text, ${sql.text(salt)})`;
    return `(${own} >= ${sql.number(from)} AND ${own} < ${sql.number(to)})`;
  },
};

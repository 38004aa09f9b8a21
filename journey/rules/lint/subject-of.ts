import type { JsonObject } from '@/shared/json';
import { canonicalJson } from '../../plan/canonical-json';
import { spanMs } from '../span-ms';
import { CONSENT_STATES, type Condition } from '../types';
import { comparisonSubject } from './comparison-subject';
import { countSubject } from './count-subject';
import type { Subject, SubjectOf } from './subject';

type Kind = Condition['kind'];
type OfKind<K extends Kind> = Extract<Condition, { kind: K }>;

const jsonOf = (condition: object): string => canonicalJson(condition as unknown as JsonObject);

const SUBJECTS: { readonly [K in Kind]?: SubjectOf<OfKind<K>> } = {
  trait: (condition) => comparisonSubject('trait', condition),
  property: (condition) => comparisonSubject('property', condition),
  variable: (condition) => comparisonSubject('variable', condition),
  event: ({ count, ...meant }) => countSubject(jsonOf(meant), count),
  message: ({ count, ...meant }) => countSubject(jsonOf(meant), count),
  visits: ({ count, ...meant }) => countSubject(jsonOf(meant), count),
  consent: ({ channel, state }) => ({
    key: `consent:${channel}`,
    samples: CONSENT_STATES,
    holds: (sample) => sample === state,
  }),
  'time-in-journey': ({ op, span }) => ({
    key: 'time-in-journey',
    samples: [0, spanMs(span) - 1, spanMs(span)],
    holds: (sample) => (sample as number) >= spanMs(span) === (op === 'at-least'),
  }),
  variant: ({ node, variant }) => ({
    key: `variant:${node}`,
    samples: [null, variant],
    holds: (sample) => sample === variant,
  }),
  bucket: ({ salt, from, to }) => ({
    key: `bucket:${salt}`,
    samples: [0, 9_999, from - 1, from, to - 1, to].filter((sample) => sample >= 0 && sample <= 9_999),
    holds: (sample) => (sample as number) >= from && (sample as number) < to,
  }),
};

/** What a condition asks about. The same words ask the same; of whatever else is not known, both answers are possible. */
export function subjectOf(condition: Condition): Subject {
  const own = (SUBJECTS[condition.kind] as SubjectOf<Condition> | undefined)?.(condition);
  return own ?? { key: jsonOf(condition), samples: [true, false], holds: (sample) => sample === true };
}

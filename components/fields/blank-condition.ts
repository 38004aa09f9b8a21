import type { Condition } from '@/journey/rules/types';

type Kind = Condition['kind'];
type OfKind<K extends Kind> = Extract<Condition, { kind: K }>;

/** A row that nobody has filled in yet, of each kind. */
const BLANKS: { readonly [K in Kind]: OfKind<K> } = {
  trait: { kind: 'trait', name: '', op: 'equals', value: '' },
  property: { kind: 'property', name: '', op: 'equals', value: '' },
  variable: { kind: 'variable', name: '', op: 'equals', value: '' },
  event: { kind: 'event', name: '' },
  segment: { kind: 'segment', segment: '' },
  reachable: { kind: 'reachable', channel: 'email' },
  consent: { kind: 'consent', channel: 'email', state: 'granted' },
  message: { kind: 'message', outcome: 'opened' },
  visits: { kind: 'visits', node: '', count: { op: 'at-least', value: 2 } },
  'time-in-journey': { kind: 'time-in-journey', op: 'at-least', span: { amount: 1, unit: 'days' } },
  variant: { kind: 'variant', node: '', variant: '' },
  bucket: { kind: 'bucket', salt: 'part', from: 0, to: 5_000 },
};

export const blankCondition = (kind: Kind): Condition => BLANKS[kind];

import { resolveSource } from '@/journey/plan/assign-variables';
import type { ProfileOp } from '@/journey/profile/apply-ops';
import type { EffectContext, NodeEffect } from '../registry/node-effect';
import type { ProfileChange } from './config';

export type UpdateProfileArgs = { changes: ProfileChange[] };

type SegmentChange = Extract<ProfileChange, { segment: string }>;
const isOfSegment = (change: ProfileChange): change is SegmentChange => 'segment' in change;

/** Settles the values now and asks for the changes; the reactor, who alone writes people, makes them once. */
export const effect: NodeEffect<UpdateProfileArgs> = async ({ changes }, context, ports) => {
  const ops = changes.flatMap((change) => (isOfSegment(change) ? [] : [opOf(change, context)]));
  if (ops.length > 0) ports.changeProfile(ops);
  const moves = changes.filter(isOfSegment);
  for (const { segment, op } of moves) ports.setMembership(segment, op === 'join');
  const traits = [...new Set(ops.map(({ trait }) => trait))];
  const segments = [...new Set(moves.map(({ segment }) => segment))];
  const detail = { traits, ...(segments.length > 0 ? { segments } : {}) };
  return { outcome: 'changed', final: true, detail };
};

function opOf(
  change: Exclude<ProfileChange, SegmentChange>,
  { person, entry, variables }: EffectContext,
): ProfileOp {
  if (change.op === 'unset' || change.op === 'increment') return change;
  const value = resolveSource(change.value, { traits: person.traits, entry, variables });
  return { op: change.op, trait: change.trait, value };
}

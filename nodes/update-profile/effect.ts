import { resolveSource } from '@/journey/plan/assign-variables';
import type { ProfileOp } from '@/journey/profile/apply-ops';
import type { EffectContext, NodeEffect } from '../registry/node-effect';
import type { ProfileChange } from './config';

export type UpdateProfileArgs = { changes: ProfileChange[] };

/** Settles the values now and asks for the changes; the reactor, who alone writes people, makes them once. */
export const effect: NodeEffect<UpdateProfileArgs> = async ({ changes }, context, ports) => {
  const ops = changes.map((change) => opOf(change, context));
  ports.changeProfile(ops);
  return { outcome: 'changed', final: true, detail: { traits: [...new Set(ops.map(({ trait }) => trait))] } };
};

function opOf(change: ProfileChange, { person, entry, variables }: EffectContext): ProfileOp {
  if (change.op === 'unset' || change.op === 'increment') return change;
  const value = resolveSource(change.value, { traits: person.traits, entry, variables });
  return { op: change.op, trait: change.trait, value };
}

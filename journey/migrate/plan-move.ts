import type { Json } from '@/shared/json';
import type { NodeId } from '../graph/types';
import { canonicalJson } from '../plan/canonical-json';
import type { Instruction, Plan, RunState } from '../plan/types';
import type { MigrationChoices, Move } from './types';

const WAITS = new Set<Instruction['op']>(['sleep', 'await']);

/** Where a run that stands here goes when it is moved from one version to another. Everybody who stands at the same place goes the same way. */
export function planMove(
  from: Pick<Plan, 'code'>,
  to: Pick<Plan, 'code' | 'past'>,
  { pc, open }: { pc: number; open: RunState['open'] | boolean },
  { map, timers }: MigrationChoices,
): Move {
  const here = from.code[pc];
  if (!here || here.node === null) return atEnd(to);
  const chosen = map[here.node];
  if (chosen === null) return { kind: 'leave', from: here.node, why: 'chosen' };
  const target = onward(to, chosen ?? here.node);
  if (target === null) return { ...atEnd(to), from: here.node };
  const newPc = to.code.findIndex(({ node }) => node === target);
  const there = to.code[newPc];
  if (!there) return { kind: 'leave', from: here.node, why: 'removed' };
  const move = { kind: 'move', from: here.node, to: target, pc: newPc } as const;
  const isSameVisit = Boolean(open) && target === here.node && there.op === here.op;
  if (!isSameVisit) {
    const timer = WAITS.has(there.op) ? 'begins' : 'none';
    return { ...move, isSameVisit, timer, mustLook: true };
  }
  if (!WAITS.has(here.op))
    return { ...move, isSameVisit, timer: 'none', mustLook: !isSameMeaning(here, there) };
  if (timers === 'recompute') return { ...move, isSameVisit, timer: 'recomputed', mustLook: true };
  // A plain wait that is kept ends when it was going to, whatever the new version says.
  const mustLook = here.op !== 'sleep' && !isSameMeaning(here, there);
  return { ...move, isSameVisit, timer: 'kept', mustLook };
}

/** Past a step that the new version has switched off, there is a way; null: it leads to the end. */
function onward({ past }: Pick<Plan, 'past'>, target: NodeId): NodeId | null {
  const next = past?.[target];
  return next === undefined ? target : next;
}

function atEnd({ code }: Pick<Plan, 'code'>): Extract<Move, { kind: 'move' }> {
  const pc = code.findIndex(({ op, node }) => op === 'end' && node === null);
  return { kind: 'move', from: null, to: null, pc, isSameVisit: false, timer: 'none', mustLook: true };
}

/** The same but for where it leads: that is asked only when the step is left. */
const isSameMeaning = (a: Instruction, b: Instruction): boolean => meaning(a) === meaning(b);

const meaning = (instruction: Instruction): string =>
  canonicalJson(
    JSON.parse(JSON.stringify(instruction, (key, value) => (key === 'to' ? undefined : value))) as Json,
  );

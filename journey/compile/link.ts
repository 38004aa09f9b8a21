import type { NodeId, PortId } from '../graph/types';
import type { Instruction, Target } from '../plan/types';
import type { DraftInstruction } from './node-definition';

type Draft<Op extends DraftInstruction['op']> = Extract<DraftInstruction, { op: Op }>;
type Resolve = (port: PortId) => Target;

type Link<Op extends DraftInstruction['op']> = (
  draft: Draft<Op>,
  node: NodeId,
  target: Resolve,
) => Extract<Instruction, { op: Op }>;

const links: { [Op in DraftInstruction['op']]: Link<Op> } = {
  sleep: ({ exit, ...draft }, node, target) => ({ ...draft, node, exit: target(exit) }),
  await: ({ conditions, timeout, ...draft }, node, target) => ({
    ...draft,
    node,
    conditions: conditions.map(({ port, ...condition }) => ({ ...target(port), ...condition })),
    timeout: { until: timeout.until, exit: target(timeout.exit) },
  }),
  choose: ({ arms, otherwise }, node, target) => ({
    op: 'choose',
    node,
    arms: arms.map(({ port, when }) => ({ ...target(port), when })),
    otherwise: target(otherwise),
  }),
  split: ({ arms, ...draft }, node, target) => ({
    ...draft,
    node,
    arms: arms.map(({ port, below }) => ({ ...target(port), below })),
  }),
  effect: ({ outcomes, otherwise, ...draft }, node, target) => ({
    ...draft,
    node,
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([outcome, port]) => [outcome, target(port)])),
    otherwise: target(otherwise),
  }),
  jump: ({ again, exhausted, ...draft }, node, target) => ({
    ...draft,
    node,
    again: target(again),
    exhausted: target(exhausted),
  }),
  mark: ({ exit, ...draft }, node, target) => ({ ...draft, node, exit: target(exit) }),
  assign: ({ exit, ...draft }, node, target) => ({ ...draft, node, exit: target(exit) }),
  end: ({ reason }, node) => ({ op: 'end', node, reason }),
};

/** An instruction with its ports resolved to places in the plan. */
export function link(node: NodeId, draft: DraftInstruction, target: Resolve): Instruction {
  const resolve = links[draft.op] as (draft: DraftInstruction, node: NodeId, target: Resolve) => Instruction;
  return resolve(draft, node, target);
}

import type { PortId } from '../graph/types';
import { REACHED } from '../rules/conditions/message/reached';
import { evaluate } from '../rules/evaluate';
import type { EventFact, RuleFacts } from '../rules/facts';
import type { Stretch } from './instructions/execute';
import { iso } from './iso';
import { ruleFacts } from './look-for';
import { meetsEvent } from './meets-event';
import type { OpenVisit } from './step-log';
import type { AwaitCondition, AwaitInstruction, StepReason, WantSpec } from './types';

interface Window {
  /** Events count from here on, ms. */
  since: number;
  /** … and until here. */
  deadline: number;
  open: OpenVisit;
  /** When the run began, ms. */
  entered: number;
  /** Message ids of events that do not count. */
  heard: readonly string[];
}

interface Met {
  condition: AwaitCondition;
  at: number;
  reason: StepReason;
  /** That it was, if it was one. */
  event?: EventFact;
}

/** The condition that came true first; of those at the same instant the first on the card. Null: none so far. */
export function firstMet(instruction: AwaitInstruction, window: Window, stretch: Stretch): Met | null {
  const facts = ruleFacts(stretch);
  const stale = stalePorts(instruction, window.open, facts);
  let first: Met | null = null;
  for (const condition of instruction.conditions) {
    const met = stale.has(condition.port) ? null : look(condition, window, facts);
    if (met && met.at <= window.deadline && (!first || met.at < first.at)) first = met;
  }
  return first;
}

/** Ports whose rule was true on arrival and has stayed so: only a change passes them. Remembered in the open visit. */
function stalePorts(
  { conditions, passIfTrue }: AwaitInstruction,
  open: OpenVisit,
  facts: RuleFacts,
): Set<PortId> {
  if (passIfTrue) return new Set();
  const candidates = conditions.filter(({ port }) => open.stale === undefined || open.stale.includes(port));
  const stale = candidates.filter(({ on }) => on.kind === 'rule' && evaluate(on.rule, facts).result);
  open.stale = stale.map(({ port }) => port);
  return new Set(open.stale);
}

function look(condition: AwaitCondition, window: Window, facts: RuleFacts): Met | null {
  const { on } = condition;
  if (on.kind === 'event') return lookAtEvents(condition, on, window, facts);
  if (on.kind === 'message') return lookAtMessage(condition, on, window, facts);
  return lookAtRule(condition, on, facts);
}

type On<K extends WantSpec['kind']> = Extract<WantSpec, { kind: K }>;

function lookAtEvents(
  condition: AwaitCondition,
  on: On<'event'>,
  { since, deadline, heard, open, entered }: Window,
  facts: RuleFacts,
): Met | null {
  const event = facts.events?.[on.event]?.find(
    (candidate) =>
      candidate.at >= (on.early && open.visit === 1 ? entered : since) &&
      candidate.at <= deadline &&
      !heard.includes(candidate.messageId) &&
      meetsEvent(on, candidate, facts),
  );
  if (!event) return null;
  const { name, messageId, at } = event;
  return {
    condition,
    at,
    event,
    reason: { code: 'met', port: condition.port, on, at: iso(at), event: { name, messageId } },
  };
}

function lookAtMessage(
  condition: AwaitCondition,
  on: On<'message'>,
  { since }: Window,
  facts: RuleFacts,
): Met | null {
  const last = facts.messages?.findLast(({ nodeId }) => nodeId === on.node);
  if (!last || last.at < since || !REACHED[on.outcome].has(last.state)) return null;
  return { condition, at: last.at, reason: { code: 'met', port: condition.port, on, at: iso(last.at) } };
}

function lookAtRule(condition: AwaitCondition, on: On<'rule'>, facts: RuleFacts): Met | null {
  const { result, checks } = evaluate(on.rule, facts);
  if (!result) return null;
  const at = facts.now ?? 0;
  return { condition, at, reason: { code: 'met', port: condition.port, on, at: iso(at), checks } };
}

import { evaluate } from '../../rules/evaluate';
import { takeVariables } from '../assign-variables';
import { iso } from '../iso';
import { lookFor, missingEvents } from '../look-for';
import { meetsEvent } from '../meets-event';
import type { EffectInstruction, Next, Outcome, Target } from '../types';
import type { Execute, Move, Stretch } from './execute';

export const effect: Execute<'effect'> = (instruction, stretch) => {
  const { log, input, facts } = stretch;
  const { node } = instruction;
  const isFirst = !log.isInside(node);
  if (isFirst && instruction.sends) {
    const kept = mayAct(instruction, stretch);
    if (kept) return kept;
  }
  const open = log.enter(node);
  const key = `${open.node}#${open.visit}`;
  const outcome = facts.outcomes?.[key];
  if (!outcome) {
    const { effect: kind, args, answeredBy } = instruction;
    if (isFirst) log.ask({ key, nodeId: node, visit: open.visit, kind, args });
    return { stop: { kind: 'need', needs: [{ fact: 'outcome', key, answeredBy }] } };
  }
  if (instruction.settle && !outcome.final) {
    open.until ??= input.now + Math.ceil(instruction.patienceMs / input.clock);
    if (open.until > input.now) {
      log.wait({ code: 'awaiting-outcome', outcome, until: iso(open.until) });
      return { stop: { kind: 'wait', until: open.until, wants: [] } };
    }
  }
  assignFrom(instruction, outcome, stretch);
  const target = targetOf(instruction, outcome.outcome);
  log.leave(target.port, { code: 'effect', outcome });
  return { goto: target };
};

const targetOf = ({ outcomes, otherwise }: EffectInstruction, outcome: string): Target =>
  outcomes[outcome] ?? otherwise;

function assignFrom({ assign = [] }: EffectInstruction, { detail }: Outcome, { log, plan }: Stretch): void {
  if (assign.length === 0 || detail === null || typeof detail !== 'object' || Array.isArray(detail)) return;
  log.state.variables = { ...log.state.variables, ...takeVariables(assign, detail, plan.variables) };
}

/** The exits that wait for the next send, then the audience. Null: nothing is in the way. */
function mayAct(instruction: EffectInstruction, stretch: Stretch): Move | null {
  const { plan, log, input, facts } = stretch;
  const exits = plan.exits.filter(({ when }) => when === 'before-send');
  const rules = plan.audience ? [plan.audience.rule] : [];
  if (exits.length + rules.length === 0) return null;

  const needs = exits.flatMap(({ event }) => missingEvents(event, input.enteredAt, stretch));
  const looked = lookFor(rules, stretch);
  if ('needs' in looked) needs.push(...looked.needs);
  if ('needs' in looked || needs.length > 0) return { stop: { kind: 'need', needs } };

  for (const exit of exits) {
    const events = facts.events?.[exit.event]?.list ?? [];
    const met = events.find(
      ({ at, ...event }) => at > input.enteredAt && meetsEvent(exit, event, looked.facts),
    );
    if (!met) continue;
    return end(instruction, stretch, {
      code: 'exit-rule',
      exitId: exit.id,
      event: met.name,
      messageId: met.messageId,
      at: iso(met.at),
    });
  }
  if (!plan.audience) return null;
  const { result, checks } = evaluate(plan.audience.rule, looked.facts);
  if (result) return null;
  if (plan.audience.onLeave === 'exit') return end(instruction, stretch, { code: 'audience', checks });
  const target = targetOf(instruction, 'not-sent');
  log.enter(instruction.node);
  log.leave(target.port, { code: 'not-audience', checks });
  return { goto: target };
}

type Ending = Extract<Next, { kind: 'end' }>['reason'];

function end({ node }: EffectInstruction, { log }: Stretch, reason: Ending): Move {
  log.enter(node);
  log.leave(null, { code: 'ended', reason });
  return { stop: { kind: 'end', reason } };
}

import { dependsOn } from '../../rules/depends-on';
import { nextChange } from '../../rules/next-change';
import type { Rule } from '../../rules/types';
import { takeVariables } from '../assign-variables';
import { firstMet } from '../first-met';
import { iso } from '../iso';
import { lookAt } from '../look-at';
import { lookFor, missingEvents, ruleFacts } from '../look-for';
import { settleUntil } from '../settle-until';
import type { OpenVisit } from '../step-log';
import type { AwaitInstruction, Need, Want } from '../types';
import type { Execute, InstructionOf, Stretch } from './execute';

/** Events that happened in time but came late still count for this long. ms, before the workspace clock. */
const GRACE_MS = 60_000;
/** A short wait has a shorter grace: this part of its length. */
const GRACE_PART = 0.1;

export const await_: Execute<'await'> = (instruction, stretch) => {
  const { node, timeout, conditions } = instruction;
  const { log, input } = stretch;
  const settled = settleUntil(node, timeout.until, stretch);
  if ('needs' in settled) return { stop: { kind: 'need', needs: settled.needs } };
  const { open } = settled;
  if ('skip' in settled) {
    log.leave(timeout.exit.port, { code: 'passed', why: settled.skip });
    return { goto: timeout.exit };
  }
  // The entry event itself is not waited for.
  const since = instruction.passIfTrue ? input.enteredAt + 1 : open.enteredAt;
  const needs = needsOf(instruction, since, stretch);
  if (needs.length > 0) return { stop: { kind: 'need', needs } };

  const deadline = deadlineOf(instruction, open, settled.until, stretch);
  const heard = instruction.passIfTrue ? [] : (log.state.heard ?? []);
  const met = firstMet(instruction, { since, deadline, open, entered: input.enteredAt, heard }, stretch);
  if (met) {
    const { assign = [] } = met.condition;
    if (met.event && assign.length > 0) {
      const taken = takeVariables(assign, met.event.properties, stretch.plan.variables);
      log.state.variables = { ...log.state.variables, ...taken };
    }
    log.leave(met.condition.port, met.reason);
    return { goto: { port: met.condition.port, to: met.condition.to } };
  }
  const last = deadline + graceOf(instruction, deadline - open.enteredAt, input.clock);
  if (input.now >= last) {
    log.leave(timeout.exit.port, { code: 'timed-out', since: iso(open.enteredAt), until: iso(deadline) });
    return { goto: timeout.exit };
  }
  const wants = wantsOf(conditions);
  log.wait({ code: 'awaiting', until: iso(deadline), wants });
  return { stop: { kind: 'wait', until: soonest(conditions, last, stretch), wants } };
};

function needsOf({ conditions, restartOn = [] }: AwaitInstruction, since: number, stretch: Stretch): Need[] {
  const spans = conditions.flatMap(({ on }) =>
    on.kind === 'event' ? [[on.event, on.early ? stretch.input.enteredAt : since] as const] : [],
  );
  const activities = restartOn === 'any' ? [] : restartOn.map((name) => [name, since] as const);
  const begins = new Map<string, number>();
  for (const [name, begin] of [...spans, ...activities])
    begins.set(name, Math.min(begin, begins.get(name) ?? begin));
  const needs = [...begins].flatMap(([name, begin]) => missingEvents(name, begin, stretch));
  if (restartOn === 'any') needs.push(...missingActivity(since, stretch));
  if (conditions.some(({ on }) => on.kind === 'message') && !stretch.facts.messages)
    needs.push({ fact: 'messages' });
  const looked = lookFor(rulesOf(conditions), stretch);
  return 'needs' in looked && conditions.length > 0 ? [...needs, ...looked.needs] : needs;
}

function missingActivity(since: number, { facts }: Stretch): Need[] {
  return facts.activity && facts.activity.since <= since ? [] : [{ fact: 'activity', since }];
}

type Conditions = InstructionOf<'await'>['conditions'];

/** Every rule that a look at the conditions may evaluate. */
function rulesOf(conditions: Conditions) {
  return conditions.flatMap(({ on }) => {
    if (on.kind === 'rule') return [on.rule];
    return on.kind === 'event' && on.filter ? [on.filter] : [];
  });
}

/** The end of the wait: the settled one, or as long after the latest event that starts it over. */
function deadlineOf(
  { restartOn = [] }: AwaitInstruction,
  open: OpenVisit,
  until: number,
  { facts }: Stretch,
): number {
  const activity =
    restartOn === 'any'
      ? [facts.activity?.lastAt ?? open.enteredAt]
      : restartOn.flatMap((name) => facts.events?.[name]?.list ?? []).map(({ at }) => at);
  return until + Math.max(0, ...activity.map((at) => at - open.enteredAt));
}

function graceOf({ conditions, restartOn = [] }: AwaitInstruction, length: number, clock: number): number {
  const listens = restartOn.length > 0 || conditions.some(({ on }) => on.kind === 'event');
  return listens ? Math.ceil(Math.min(GRACE_MS / clock, length * GRACE_PART)) : 0;
}

function wantsOf(conditions: Conditions): Want[] {
  const wants = conditions.flatMap(({ on }): Want[] => {
    if (on.kind === 'event') return [{ kind: 'event', key: on.event }];
    if (on.kind === 'message') return [{ kind: 'message', key: on.node }];
    return wantsOfRule(on.rule);
  });
  return wants.filter(({ kind, key }, index) => {
    return wants.findIndex((other) => other.kind === kind && other.key === key) === index;
  });
}

/** Whatever may change the answer of a rule, apart from time. */
function wantsOfRule(rule: Rule): Want[] {
  const { events, messages } = dependsOn(rule);
  return [
    { kind: 'person', key: '' },
    ...events.map(({ name }): Want => ({ kind: 'event', key: name })),
    ...[...messages].map((node): Want => ({ kind: 'message', key: node })),
  ];
}

/** The next look: at the end, or when a rule may change by the passing of time alone. */
function soonest(conditions: Conditions, last: number, stretch: Stretch): number {
  const facts = ruleFacts(stretch);
  const changes = conditions.flatMap(({ on }) => (on.kind === 'rule' ? [nextChange(on.rule, facts)] : []));
  return lookAt(Math.min(last, ...changes.filter((at) => at !== null)), stretch.input.now);
}

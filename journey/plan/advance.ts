import { evaluate, type RuleFacts } from '../rules/evaluate';
import { spreadMs } from './spread';
import { StepLog } from './step-log';
import type {
  Advance,
  AdvanceInput,
  ChooseInstruction,
  EffectInstruction,
  Facts,
  Need,
  Next,
  Plan,
  RunState,
  SleepInstruction,
  Target,
} from './types';

/** Guard against a plan that never blocks: more than any journey's nodes in one stretch. */
const MAX_STRETCH = 400;

/** Either the walk goes on at another instruction, or it stops here. */
type Move = { goto: Target } | { stop: Next };

/**
 * Walks the plan from `state` until the run blocks, ends, or needs a fact it was not given. Pure and synchronous.
 * The caller performs `effects` and answers their outcomes as facts; on `need` it calls again with the returned state.
 * All steps, effects and states returned along the way are to be kept, in order.
 */
export function advance(plan: Plan, state: RunState, input: AdvanceInput, facts: Facts): Advance {
  const log = new StepLog(state, input.now);
  for (let walked = 0; walked < MAX_STRETCH; walked += 1) {
    const instruction = plan.code[log.state.pc];
    if (!instruction) return log.finish(failed(`instruction ${log.state.pc} does not exist`));
    if (instruction.op === 'end') {
      if (instruction.node !== null) {
        log.enter(instruction.node);
        log.leave(null, { code: 'ended', reason: instruction.reason });
      }
      return log.finish({ kind: 'end', reason: instruction.reason });
    }
    const move =
      instruction.op === 'sleep'
        ? sleep(instruction, log, input)
        : instruction.op === 'choose'
          ? choose(instruction, log, facts)
          : effect(instruction, log, input, facts);
    if ('stop' in move) return log.finish(move.stop);
    log.state.pc = move.goto.to;
  }
  return log.finish(failed(`more than ${MAX_STRETCH} instructions without a wait`));
}

const failed = (detail: string): Next => ({ kind: 'end', reason: { code: 'failed', detail } });
const iso = (ms: number) => new Date(ms).toISOString();

function sleep(instruction: SleepInstruction, log: StepLog, input: AdvanceInput): Move {
  const open = log.enter(instruction.node);
  if (open.until === null) {
    const length = instruction.durationMs + spreadMs(instruction.durationMs, input.spread);
    open.until = input.now + Math.ceil(length / input.clock);
  }
  if (open.until > input.now) {
    log.wait({ code: 'waiting', until: iso(open.until) });
    return { stop: { kind: 'wait', until: open.until } };
  }
  log.leave(instruction.exit.port, { code: 'waited', since: iso(open.enteredAt), until: iso(open.until) });
  return { goto: instruction.exit };
}

function choose(instruction: ChooseInstruction, log: StepLog, facts: Facts): Move {
  const needs: Need[] = [];
  if (!facts.person) needs.push({ fact: 'person' });
  if (!facts.entry) needs.push({ fact: 'entry' });
  if (!facts.person || !facts.entry) return { stop: { kind: 'need', needs } };
  const ruleFacts: RuleFacts = {
    traits: facts.person.traits,
    channels: facts.person.channels,
    properties: facts.entry,
  };
  log.enter(instruction.node);
  const arms = [];
  let taken: Target = instruction.otherwise;
  for (const arm of instruction.arms) {
    const verdict = evaluate(arm.when, ruleFacts);
    arms.push({ port: arm.port, result: verdict.result, checks: verdict.checks });
    if (verdict.result) {
      taken = { port: arm.port, to: arm.to };
      break;
    }
  }
  log.leave(taken.port, { code: 'chose', port: taken.port, arms });
  return { goto: taken };
}

function effect(instruction: EffectInstruction, log: StepLog, input: AdvanceInput, facts: Facts): Move {
  const isFirst = !log.isInside(instruction.node);
  const open = log.enter(instruction.node);
  const key = `${open.node}#${open.visit}`;
  const outcome = facts.outcomes?.[key];
  if (!outcome) {
    if (isFirst) {
      log.ask({
        key,
        nodeId: open.node,
        visit: open.visit,
        kind: instruction.effect,
        args: instruction.args,
      });
    }
    return { stop: { kind: 'need', needs: [{ fact: 'outcome', key }] } };
  }
  if (instruction.settle && !outcome.final) {
    open.until ??= input.now + Math.ceil(instruction.patienceMs / input.clock);
    if (open.until > input.now) {
      log.wait({ code: 'awaiting-outcome', outcome, until: iso(open.until) });
      return { stop: { kind: 'wait', until: open.until, outcomeKey: key } };
    }
  }
  const target = instruction.outcomes[outcome.outcome] ?? instruction.otherwise;
  log.leave(target.port, { code: 'effect', outcome });
  return { goto: target };
}

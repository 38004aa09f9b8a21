import type { EntryRefusalReason, Plan, Trigger } from '@/journey/plan/types';
import { evaluate } from '@/journey/rules/evaluate';
import type { RuleFacts } from '@/journey/rules/facts';
import { readPath } from '@/journey/rules/read-path';
import type { Check } from '@/journey/rules/types';
import type { JsonObject } from '@/shared/json';

const DAY_MS = 86_400_000;
/** Runs of one journey that one person may have open at once. */
const MAX_OPEN = 25;
const MAX_KEY_LENGTH = 150;

export interface EntryQuestion {
  plan: Pick<Plan, 'reentry' | 'instanceKey' | 'audience' | 'caps'>;
  /** Triggers that heard the event, in the order of the document. */
  triggers: readonly Trigger[];
  event: { messageId: string };
  /** With the event's properties. */
  facts: RuleFacts;
  /** Open runs of this person in this journey. */
  open: readonly { id: string; instanceKey: string }[];
  /** The latest entry under this key, if there ever was one. */
  pastEntry(key: string): { runId: string; enteredAt: Date } | undefined;
  /** How many people the journey has let in, in all and today. */
  entered: { total: number; today: number };
  /** ISO date in the workspace's zone. */
  today: string;
  /** ms since epoch */
  now: number;
  clock: number;
}

export type EntryDecision =
  | { enter: true; trigger: Trigger; instanceKey: string; entryKey: string }
  | { enter: false; reason: EntryRefusalReason };

const refuse = (reason: EntryRefusalReason): EntryDecision => ({ enter: false, reason });

/** Lets a person into a journey, or says why not. Pure. */
export function decideEntry(question: EntryQuestion): EntryDecision {
  const { triggers, facts } = question;
  const failed: Check[] = [];
  for (const trigger of triggers) {
    const verdict = trigger.filter ? evaluate(trigger.filter, facts) : { result: true, checks: [] };
    if (verdict.result) return admit(question, trigger);
    failed.push(...verdict.checks);
  }
  return refuse({ code: 'filter', checks: failed });
}

function admit(question: EntryQuestion, trigger: Trigger): EntryDecision {
  const { plan, event, facts, open } = question;
  const entryKey = plan.instanceKey === undefined ? '' : keyOf(facts.properties, plan.instanceKey);
  if (entryKey === null) return refuse({ code: 'no-instance-key', property: plan.instanceKey ?? '' });
  const isAlways = plan.reentry.mode === 'always' && plan.instanceKey === undefined;
  // Without a key of its own, each event of an "always" journey is an instance.
  const instanceKey = isAlways ? event.messageId : entryKey;
  const inside = open.find((run) => run.instanceKey === instanceKey);
  if (inside) return refuse({ code: 'already-inside', runId: inside.id });
  const reason = reentryProblem(question, entryKey) ?? audienceProblem(question) ?? capProblem(question);
  return reason ? refuse(reason) : { enter: true, trigger, instanceKey, entryKey };
}

function reentryProblem(
  { plan, open, pastEntry, now, clock }: EntryQuestion,
  entryKey: string,
): EntryRefusalReason | null {
  const past = pastEntry(entryKey);
  if (past && plan.reentry.mode === 'off') return { code: 'reentry-off', runId: past.runId };
  if (past && plan.reentry.mode === 'after') {
    const { days } = plan.reentry;
    if (past.enteredAt.getTime() + (days * DAY_MS) / clock > now) {
      return { code: 'too-soon', since: past.enteredAt.toISOString(), days };
    }
  }
  return open.length >= MAX_OPEN ? { code: 'too-many-open', limit: MAX_OPEN } : null;
}

function audienceProblem({ plan, facts }: EntryQuestion): EntryRefusalReason | null {
  if (!plan.audience) return null;
  const { result, checks } = evaluate(plan.audience.rule, facts);
  return result ? null : { code: 'audience', checks };
}

function capProblem({ plan, entered, today }: EntryQuestion): EntryRefusalReason | null {
  const { total, perDay } = plan.caps ?? {};
  if (total !== undefined && entered.total >= total) return { code: 'cap-total', limit: total };
  if (perDay !== undefined && entered.today >= perDay) return { code: 'cap-day', limit: perDay, day: today };
  return null;
}

/** The value of the property, if it can name an instance. */
function keyOf(properties: JsonObject, property: string): string | null {
  const value = readPath(properties, property);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const key = String(value).trim();
  return key === '' || key.length > MAX_KEY_LENGTH ? null : key;
}

/** Did a rule fail only because something is not known of the person yet? Then it may be met later. */
export function mayBeMetLater(reason: EntryRefusalReason): boolean {
  return (
    (reason.code === 'filter' || reason.code === 'audience') &&
    reason.checks.some(
      ({ condition, actual, result }) => condition.kind === 'trait' && actual === null && !result,
    )
  );
}

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
  plan: Plan;
  event: { name: string; messageId: string; properties: JsonObject };
  person: Pick<RuleFacts, 'traits' | 'channels'>;
  /** Open runs of this person in this journey. */
  open: readonly { id: string; instanceKey: string }[];
  /** The latest entry under this key, if there ever was one. */
  pastEntry(key: string): { runId: string; enteredAt: Date } | undefined;
  /** ms since epoch */
  now: number;
  clock: number;
}

export type EntryDecision =
  | { enter: true; trigger: Trigger; instanceKey: string; entryKey: string }
  | { enter: false; reason: EntryRefusalReason };

const refuse = (reason: EntryRefusalReason): EntryDecision => ({ enter: false, reason });

/** Lets a person into a journey, or says why not. Pure. Undefined: no trigger of the plan listens to this event. */
export function decideEntry(question: EntryQuestion): EntryDecision | undefined {
  const { plan, event, person } = question;
  const facts: RuleFacts = { ...person, properties: event.properties };
  const failed: Check[] = [];
  let trigger: Trigger | undefined;
  const candidates = plan.triggers.filter((candidate) => candidate.event === event.name);
  if (candidates.length === 0) return undefined;
  for (const candidate of candidates) {
    const verdict = candidate.filter ? evaluate(candidate.filter, facts) : { result: true, checks: [] };
    if (verdict.result) {
      trigger = candidate;
      break;
    }
    failed.push(...verdict.checks);
  }
  if (!trigger) return refuse({ code: 'filter', checks: failed });
  return admit(question, trigger);
}

function admit({ plan, event, open, pastEntry, now, clock }: EntryQuestion, trigger: Trigger): EntryDecision {
  const entryKey = plan.instanceKey === undefined ? '' : keyOf(event.properties, plan.instanceKey);
  if (entryKey === null) return refuse({ code: 'no-instance-key', property: plan.instanceKey ?? '' });
  const isAlways = plan.reentry.mode === 'always' && plan.instanceKey === undefined;
  // Without a key of its own, each event of an "always" journey is an instance.
  const instanceKey = isAlways ? event.messageId : entryKey;
  const inside = open.find((run) => run.instanceKey === instanceKey);
  if (inside) return refuse({ code: 'already-inside', runId: inside.id });
  const past = pastEntry(entryKey);
  if (past && plan.reentry.mode === 'off') return refuse({ code: 'reentry-off', runId: past.runId });
  if (past && plan.reentry.mode === 'after') {
    const { days } = plan.reentry;
    if (past.enteredAt.getTime() + (days * DAY_MS) / clock > now) {
      return refuse({ code: 'too-soon', since: past.enteredAt.toISOString(), days });
    }
  }
  if (open.length >= MAX_OPEN) return refuse({ code: 'too-many-open', limit: MAX_OPEN });
  return { enter: true, trigger, instanceKey, entryKey };
}

/** The value of the property, if it can name an instance. */
function keyOf(properties: JsonObject, property: string): string | null {
  const value = readPath(properties, property);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const key = String(value).trim();
  return key === '' || key.length > MAX_KEY_LENGTH ? null : key;
}

/** Did the filter fail only because something is not known of the person yet? Then it may be met later. */
export function mayBeMetLater(reason: EntryRefusalReason): boolean {
  return (
    reason.code === 'filter' &&
    reason.checks.some(
      ({ condition, actual, result }) => condition.kind === 'trait' && actual === null && !result,
    )
  );
}

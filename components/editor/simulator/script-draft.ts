import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import type { Plan } from '@/journey/plan/types';
import type { Scripted } from '@/journey/simulate/types';
import { foldDigits } from '@/shared/fold-text';
import { CALLED_BACK } from '@/shared/system-events';
import { jsonOf, objectOf, type ValueRow } from './typed-json';

export const SCRIPT_KINDS = ['event', 'receipt', 'answer', 'trait', 'segment'] as const;
export type ScriptKind = (typeof SCRIPT_KINDS)[number];
export const RECEIPTS = ['delivered', 'opened', 'clicked', 'failed'] as const;
export const UNITS = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
export type Unit = keyof typeof UNITS;

/** A form that is being filled in. */
export interface ScriptDraft {
  kind: ScriptKind;
  /** Name of the event or trait, key of the segment, outcome or answer. */
  name: string;
  value: string;
  properties: ValueRow[];
  belongs: boolean;
  /** Null: from entry. */
  from: NodeId | null;
  visit: number;
  amount: string;
  unit: Unit;
}

/** Steps that something can be said about, by what: message steps and steps that ask. */
export function stepsFor({ code }: Plan, kind: 'receipt' | 'answer'): NodeId[] {
  return code.flatMap((one) =>
    one.op === 'effect' && (kind === 'receipt' ? one.sends : one.answeredBy === 'answer' && one.settle)
      ? [one.node]
      : [],
  );
}

/** What a step that asks may be answered. */
export function answersOf({ code }: Plan, node: NodeId): string[] {
  const asking = code.find((one) => one.op === 'effect' && one.node === node);
  if (asking?.op !== 'effect') return [];
  const { outcomes, effect } = asking;
  const named = Object.keys(outcomes).filter((outcome) => outcome !== 'planned');
  return effect === 'call-webhook' ? [...named, 'failed'] : named;
}

const blank: ScriptDraft = {
  kind: 'event',
  name: '',
  value: '',
  properties: [],
  belongs: true,
  from: null,
  visit: 1,
  amount: '1',
  unit: 'hours',
};

/** A form for what most likely is meant at a step: what it waits for first, an answer to what it asks, what becomes of its message. */
export function draftAt(
  plan: Plan,
  { nodes }: Pick<JourneyDocument, 'nodes'>,
  place: { node: NodeId; visit: number } | null,
  entry: readonly ValueRow[],
): ScriptDraft {
  if (!place || !nodes[place.node]) return blank;
  const own = plan.code.find(({ node }) => node === place.node);
  const at = { ...blank, from: place.node, visit: place.visit };
  if (own?.op === 'effect') {
    if (own.sends) return { ...at, kind: 'receipt', name: 'opened' };
    return { ...at, kind: 'answer', name: answersOf(plan, place.node)[0] ?? '' };
  }
  const on = own?.op === 'await' ? own.conditions[0]?.on : undefined;
  if (on?.kind === 'event') {
    const { match, event, filter } = on;
    const called = event === CALLED_BACK && filter?.kind === 'property' ? String(filter.value) : null;
    const matched = match && entry.find(({ name }) => name === match.entryProperty);
    const properties = [
      ...(called === null ? [] : [{ name: 'name', text: called }]),
      ...(match ? [{ name: match.property, text: matched?.text ?? '' }] : []),
    ];
    return { ...at, name: event, properties };
  }
  if (on?.kind === 'message')
    return {
      ...at,
      kind: 'receipt',
      from: on.node,
      visit: 1,
      name: on.outcome === 'sent' ? 'delivered' : on.outcome,
    };
  const exit = plan.exits[0] ?? plan.goals[0];
  return { ...at, name: exit?.event ?? '' };
}

/** ms of a draft's delay; null: what was typed is no length. */
export function delayOf({ amount, unit }: Pick<ScriptDraft, 'amount' | 'unit'>): number | null {
  const value = Number(foldDigits(amount.trim()));
  return amount.trim() !== '' && Number.isFinite(value) && value >= 0 ? value * UNITS[unit] : null;
}

/** What the filled-in form says; null: something is missing. */
export function scriptedOf(draft: ScriptDraft): Scripted | null {
  const { kind, from, visit, value, properties, belongs } = draft;
  const name = draft.name.trim();
  const afterMs = delayOf(draft);
  if (!name || afterMs === null) return null;
  if (kind === 'receipt' || kind === 'answer') {
    if (from === null) return null;
    const when = { node: from, visit, afterMs };
    if (kind === 'receipt') return { when, receipt: name as (typeof RECEIPTS)[number] };
    const body = objectOf(properties);
    return { when, answer: name, ...(Object.keys(body).length > 0 ? { data: { body } } : {}) };
  }
  const when = from === null ? { afterEntryMs: afterMs } : { node: from, visit, afterMs };
  if (kind === 'segment') return { when, segment: name, belongs };
  if (kind === 'trait') return { when, name: 'identify', properties: {}, traits: { [name]: jsonOf(value) } };
  return { when, name, properties: objectOf(properties) };
}

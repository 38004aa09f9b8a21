import { resolveUntil } from '../calendar/resolve-until';
import type { Until } from '../calendar/types';
import { untilNeeds } from '../calendar/until-needs';
import { zoneOf } from '../calendar/zone-of';
import type { NodeId } from '../graph/types';
import type { Stretch } from './instructions/execute';
import type { OpenVisit } from './step-log';
import type { Need } from './types';

export type SettledUntil =
  | { needs: Need[] }
  | { open: OpenVisit; until: number }
  | { open: OpenVisit; skip: 'no-date' | 'past' };

/**
 * Opens the visit of a waiting node and settles its end, once: later looks read what was settled. It counts from arrival, also when it is settled
 * anew in another version; the workspace clock shortens that span.
 */
export function settleUntil(node: NodeId, until: Until, { log, input, facts }: Stretch): SettledUntil {
  const known = log.state.open?.node === node ? log.state.open : null;
  if (known?.until != null) return { open: log.enter(node), until: known.until };
  const needs = untilNeeds(until).filter((fact) => facts[fact] === undefined);
  if (needs.length > 0) return { needs: needs.map((fact) => ({ fact })) };

  const open = log.enter(node);
  const traits = facts.person?.traits ?? {};
  const workspace = facts.workspace ?? { zone: 'UTC', weekend: [], holidays: [] };
  const resolved = resolveUntil(until, {
    ...workspace,
    zone: zoneOf(traits, workspace.zone),
    now: open.enteredAt,
    traits,
    entry: facts.entry ?? {},
    variables: log.state.variables ?? {},
    spread: input.spread,
  });
  if ('skip' in resolved) return { open, skip: resolved.skip };
  open.until = open.enteredAt + Math.ceil((resolved.at - open.enteredAt) / input.clock);
  return { open, until: open.until };
}

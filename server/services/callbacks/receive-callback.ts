import type { AwaitInstruction, Instruction, RunState } from '@/journey/plan/types';
import { AppError } from '@/shared/app-error';
import type { Json } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { CALLED_BACK } from '@/shared/system-events';
import { insertSystemEvents } from '../../data/events/insert-system-events';
import { notify } from '../../data/notify';
import { inTransaction, pool } from '../../data/pool';
import { runOfToken } from './callback-token';

/** One run hears so many calls; more is a mistake of the caller, or worse. */
const MOST_CALLS = 100;

export interface Callback {
  token: string;
  /** What stands behind the run's address. */
  name: string;
  data: Json;
  /** What the sender calls this delivery, if it does. */
  deliveryId: string | null;
}

/** `waiting`: somebody stands at the wait now; `early`: they have not come to it yet; `over`: nobody will ever listen again. */
export type Heard = 'waiting' | 'early' | 'over';

interface Row {
  workspaceId: string;
  personId: string;
  status: string;
  state: RunState;
  code: Instruction[];
  calls: number;
}

const FIND = `
SELECT r.workspace_id AS "workspaceId", r.person_id AS "personId", r.status, r.state, v.plan->'code' AS code,
       (SELECT count(*)::int FROM event e WHERE e.workspace_id = r.workspace_id AND e.person_id = r.person_id AND e.name = $2
           AND e.timestamp >= r.started_at AND e.properties->>'run' = r.id::text) AS calls
  FROM run r
  JOIN journey_version v ON v.workspace_id = r.workspace_id AND v.journey_id = r.journey_id AND v.number = r.version
 WHERE r.id = $1`;

/** Takes a call that an outside system makes to a run. The log has it, so the run finds it, whenever it looks; the same delivery again changes nothing. */
export async function receiveCallback({ token, name, data, deliveryId }: Callback): Promise<Heard> {
  const runId = runOfToken(token);
  const { rows } = await pool().query<Row>(FIND, [runId, CALLED_BACK]);
  const run = rows[0];
  if (!run || runId === null)
    throw new AppError('not-found', 'callbackUnknown', 'Nobody listens at this address');
  const heard = hears(run, name);
  if (heard === 'over') return heard;
  if (run.calls >= MOST_CALLS)
    throw new AppError('rate-limited', 'callbackTooOften', `A run takes ${MOST_CALLS} calls at most`);
  const { workspaceId, personId } = run;
  const event = {
    workspaceId,
    personId,
    name: CALLED_BACK,
    messageId: `callback:${runId}:${name}:${deliveryId ?? newId()}`,
    properties: { run: runId, name, data },
    timestamp: new Date(),
  };
  const count = await inTransaction((client) => insertSystemEvents(client, [event]));
  if (count > 0) notify('safar_inbox');
  return heard;
}

function hears({ status, state, code }: Row, name: string): Heard {
  if (status === 'ended') return 'over';
  const waits = code.filter((own): own is AwaitInstruction => own.op === 'await' && isFor(own, name));
  if (waits.length === 0)
    throw new AppError('not-found', 'callbackUnknown', `Nobody waits for a call named ${name}`);
  if (waits.some(({ node }) => state.open?.node === node)) return 'waiting';
  return waits.some(({ node }) => !state.visits[node]) ? 'early' : 'over';
}

const isFor = ({ conditions }: AwaitInstruction, name: string): boolean =>
  conditions.some(
    ({ on }) =>
      on.kind === 'event' &&
      on.event === CALLED_BACK &&
      on.filter?.kind === 'property' &&
      on.filter.value === name,
  );

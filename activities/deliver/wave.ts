import type { ConnectionTrouble, Outgoing, Verdict } from '@/channels/port';
import { departMessages, type Leaving } from '@/server/data/delivery/depart-messages';
import { type Departure, loadDepartures } from '@/server/data/delivery/load-departures';
import type { Settlement } from '@/server/data/delivery/settle-messages';
import { isTransientError } from '@/server/data/is-transient-error';
import { decide } from './decide';
import { failpoint } from './failpoint';
import type { OpenConnection } from './open-connection';
import { renderDeparture } from './render-departure';
import type { Settle } from './settle';
import { settlementOf } from './settlement-of';

const POISON_DELAY_MS = 60_000;

export interface WaveResult {
  /** The provider answered: whatever it said, the connection works. */
  hasAnswer: boolean;
  trouble: ConnectionTrouble | null;
}

type Ready = { departure: Departure; leaving: Leaving };

/**
 * Takes claimed messages through one request each: looks again whether they may leave, renders them, writes their
 * attempts, sends them, stores the answers. Whatever breaks in between, the ledger says what is known.
 */
export async function sendWave(
  ids: readonly string[],
  connection: OpenConnection,
  owner: string,
  settle: Settle,
): Promise<WaveResult> {
  failpoint('deliver:claimed');
  const { ready, settled } = await look(ids, connection, owner).catch(async (error: unknown) => {
    await settle(ids.map(afterError(error)));
    throw error;
  });
  await settle(settled);
  const attempts = await depart(ready, connection, owner, settle);
  const gone = ready.filter(({ departure }) => attempts.has(departure.id));
  failpoint('deliver:before-send');
  const verdicts = gone.length > 0 ? await connection.sender.send(gone.map(outgoing)) : [];
  failpoint('deliver:after-send');
  const answers = gone.map(({ departure }, at): Settlement => {
    const verdict: Verdict = verdicts[at] ?? { outcome: 'unknown', code: null, detail: null, latencyMs: 0 };
    return settlementOf(departure.id, attempts.get(departure.id) ?? 0, verdict);
  });
  await settle(answers);
  return {
    hasAnswer: verdicts.some((verdict) => verdict.outcome === 'accepted' || verdict.outcome === 'refused'),
    trouble: verdicts.find(isTrouble)?.trouble ?? null,
  };
}

/** Sorts what may leave, rendered, from what may not. */
async function look(
  ids: readonly string[],
  connection: OpenConnection,
  owner: string,
): Promise<{ ready: Ready[]; settled: Settlement[] }> {
  const departures = await loadDepartures(ids, owner);
  const ready: Ready[] = [];
  const settled: Settlement[] = [];
  await Promise.all(
    departures.map(async (departure) => {
      const { id, template } = departure;
      const decision = decide(departure);
      if (!decision.leaves) {
        settled.push({ id, state: decision.state, reason: decision.reason });
        return;
      }
      const { address, language } = decision;
      const made = await renderDeparture(departure, language, connection);
      if ('failure' in made) settled.push({ id, state: 'failed', reason: made.failure });
      else {
        const leaving = {
          id,
          address,
          language,
          templateVersion: template?.version ?? 0,
          rendered: made.rendered,
        };
        ready.push({ departure, leaving });
      }
    }),
  );
  return { ready, settled };
}

/** Those that may not leave after all go back into the queue, where they are looked at again. */
async function depart(
  ready: readonly Ready[],
  connection: OpenConnection,
  owner: string,
  settle: Settle,
): Promise<Map<string, number>> {
  try {
    const attempts = await departMessages(
      ready.map(({ leaving }) => leaving),
      owner,
      connection,
    );
    const left = ready.filter(({ departure }) => !attempts.has(departure.id));
    await settle(left.map(({ departure }) => backIntoQueue(departure.id)));
    return attempts;
  } catch (error) {
    // Nothing left. Whether the attempts were written is in doubt; taking them back removes them if so.
    await settle(ready.map(({ departure }) => departure.id).map(afterError(error)));
    throw error;
  }
}

const backIntoQueue = (id: string): Settlement => ({ id, state: 'planned', reason: null, neverTried: true });

/** A message that breaks us by itself must not stand at the head of the queue for ever. */
const afterError = (error: unknown) => (id: string) => ({
  ...backIntoQueue(id),
  delayMs: isTransientError(error) ? 0 : POISON_DELAY_MS,
});

const outgoing = ({ departure, leaving }: Ready): Outgoing<object> => ({
  id: departure.id,
  localId: departure.localId,
  workspaceId: departure.workspaceId,
  journeyId: departure.journeyId,
  class: departure.class,
  address: leaving.address,
  content: leaving.rendered,
});

const isTrouble = (verdict: Verdict): verdict is Verdict & { outcome: 'retry'; trouble: ConnectionTrouble } =>
  verdict.outcome === 'retry' && verdict.trouble !== undefined;

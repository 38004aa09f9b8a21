import { setTimeout as delay } from 'node:timers/promises';
import type { Plan } from '@/journey/plan/types';
import { planOf } from '@/journey/testing/plan-of';
import { pool } from '@/server/data/pool';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import { stopJourney } from '@/server/services/journeys/stop-journey';
import { eventually } from '../../../tests/support/engine/eventually';
import { reacted, runsOf } from '../../../tests/support/engine/look';
import { publishPlan } from '../../../tests/support/engine/publish-plan';
import { Shop } from '../../../tests/support/engine/shop';
import { type Drill, promise } from '../drill';

/** A wait here takes two seconds. */
const DAY_MS = 86_400_000;
const day = { kind: 'duration', ms: DAY_MS } as const;
const to = (port: string, pc: number) => ({ port, to: pc });
const effect = (
  args: { channel: string; template: string; class: string },
  settle: boolean,
): Plan['code'][number] => ({
  op: 'effect',
  node: 'send',
  effect: 'send-message',
  args,
  answeredBy: 'ledger',
  sends: true,
  settle,
  patienceMs: DAY_MS,
  outcomes: {},
  otherwise: to('sent', 2),
});
const mail = { channel: 'email', template: 'cart-email', class: 'marketing' };
const sms = { channel: 'sms', template: 'cart-sms', class: 'marketing' };

/** Everywhere a run can stand, each with a message behind it. */
const PLACES: Record<string, Plan['code']> = {
  sleep: [{ op: 'sleep', node: 'stand', until: day, exit: to('next', 1) }, effect(mail, false)],
  await: [
    {
      op: 'await',
      node: 'stand',
      conditions: [{ ...to('came', 1), on: { kind: 'event', event: 'Ordered' } }],
      timeout: { until: day, exit: to('late', 1) },
      passIfTrue: false,
    },
    effect(mail, false),
  ],
  outcome: [
    { ...effect(sms, true), node: 'stand', otherwise: to('sent', 1) } as Plan['code'][number],
    effect(mail, false),
  ],
};

async function leftSince(journeyId: string, at: Date): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(
    `SELECT count(*)::int AS n FROM message m JOIN message_attempt a ON a.message_id = m.id WHERE m.journey_id = $1 AND a.started_at > $2`,
    [journeyId, at],
  );
  return rows[0]?.n ?? 0;
}

const all = (journeyId: string, count: number, status: string) =>
  eventually(
    async () => {
      const runs = await runsOf(journeyId);
      return runs.length === count && runs.every((run) => run.status === status);
    },
    `all are ${status}`,
    120_000,
  );

/** Paused and resumed, stopped, and drained, with people at every place where a run can stand. */
export const pauseEverywhere: Drill = {
  id: 'f17',
  title: 'pause, resume, stop and drain with people at every place where a run can stand',
  async run(stage) {
    const people = stage.size(40, 4);
    const shop = await Shop.open({ daySeconds: 3 });
    const actor = { workspaceId: shop.workspaceId, userId: null, role: 'admin' } as const;
    // Nobody is reached by SMS until the end, so that whoever waits for an outcome waits.
    await pool().query(
      `UPDATE connection SET status = 'paused' WHERE workspace_id = $1 AND channel = 'sms'`,
      [shop.workspaceId],
    );
    const journeys: { id: string; place: string; order: string }[] = [];
    for (const [place, code] of Object.entries(PLACES)) {
      for (const order of ['pause', 'stop', 'drain']) {
        const triggers = [{ node: 'start', on: { kind: 'event', event: 'Began' } as const, to: 0 }];
        const plan = planOf(code, { triggers, variables: [{ name: `${place}_${order}`, type: 'text' }] });
        journeys.push({ id: await publishPlan(shop.workspaceId, plan), place, order });
      }
    }
    await stage.startWorker();
    for (let number = 0; number < people; number += 1) {
      const who = { userId: `customer-${number}` };
      await shop.identify(who, {
        email: `customer-${number}@example.com`,
        phone: '09121234567',
        // Marketing by SMS needs it; without, nobody would wait for an outcome.
        consent: { sms: true },
      });
      await shop.track('Began', who);
    }
    await reacted(shop.workspaceId);
    for (const { id, order } of journeys) {
      if (order === 'pause') await pauseJourney(actor, id);
      else await stopJourney(actor, id, order === 'stop' ? 'now' : 'drain');
    }
    const stoppedAt = new Date(Date.now() + 5_000);
    for (const { id, order } of journeys) {
      if (order === 'pause') await all(id, people, 'held');
      if (order === 'stop') await all(id, people, 'ended');
    }
    await delay(Math.max(0, stoppedAt.getTime() - Date.now()));
    const paused = journeys.filter(({ order }) => order === 'pause');
    const whilePaused = await Promise.all(paused.map(({ id }) => leftSince(id, new Date(0))));
    for (const { id } of paused) await resumeJourney(actor, id);
    await pool().query(
      `UPDATE connection SET status = 'active' WHERE workspace_id = $1 AND channel = 'sms'`,
      [shop.workspaceId],
    );
    const rest = await stage.untilAtRest();
    let afterStop = 0;
    for (const { id, place, order } of journeys) {
      const reasons = new Set((await runsOf(id)).map(({ endReason }) => endReason?.code));
      const wanted = order === 'stop' ? 'stopped' : 'completed';
      promise(reasons.size === 1 && reasons.has(wanted), `${order} at ${place}: all ${wanted}`, [...reasons]);
      if (order === 'stop') afterStop += await leftSince(id, stoppedAt);
    }
    promise(afterStop === 0, 'No message five seconds after the stop', { afterStop });
    promise(
      whilePaused.every((n) => n === 0),
      'No message while paused',
      whilePaused,
    );
    return {
      places: Object.keys(PLACES).length,
      people: people * journeys.length,
      'sent while paused': 0,
      'sent after the stop': afterStop,
      lost: 0,
      'at rest after (s)': rest,
    };
  },
};

import { expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { temporal } from '@/server/temporal/client';
import { cartJourney, node } from '../support/engine/cart-journey';
import { checkLedger } from '../support/engine/check-ledger';
import { eventually } from '../support/engine/eventually';
import { allEnded, pathOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

const { worker } = withWorker();

const started = (journeyId: string) =>
  eventually(
    async () => (await runsOf(journeyId)).find(({ status }) => status === 'waiting'),
    'the run is started',
  );

test('a person whose workflow was lost goes on where they stand', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });
  const run = await started(journeyId);
  await temporal().workflow.getHandle(run.id).terminate('lost');

  // The wait is over since three minutes: the watchdog's business.
  await pool().query(
    `UPDATE run SET due = now() - interval '3 minutes',
            state = jsonb_set(state, '{open,until}', to_jsonb((extract(epoch FROM now()) * 1000)::bigint - 180000))
      WHERE id = $1`,
    [run.id],
  );
  await allEnded(journeyId, 1, 50_000);
  expect(await pathOf(run.id)).toEqual(['start:next', 'wait:next', 'reach:email', 'email:sent', 'done:']);
  expect(await checkLedger(60)).toEqual([]);
});

test('a person whose workflow was lost, or is not there yet, is reached by what they wait for', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const ordered = { id: 'ordered', on: { kind: 'event', event: 'Order Completed' } };
  const timeout = { amount: 3, unit: 'days' };
  const journeyId = await shop.publish({
    format: 'safar.journey/1',
    name: 'Listens',
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes: {
      start: node('trigger', { event: 'Cart Updated' }, { next: 'hold' }),
      hold: node(
        'wait-until',
        { conditions: [ordered], timeout, passIfTrue: false },
        { ordered: 'out', timeout: 'out' },
      ),
      out: node('exit', {}),
    },
  });
  await shop.track('Cart Updated', { userId: 'sara' });
  const run = await started(journeyId);
  await temporal().workflow.getHandle(run.id).terminate('lost');
  await shop.track('Order Completed', { userId: 'sara' });
  await allEnded(journeyId);
  expect(await pathOf(run.id)).toEqual(['start:next', 'hold:ordered', 'out:']);
});

test('a wake that Temporal could not take is paid later, once', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await shop.track('Cart Updated', { userId: 'sara' });
  const run = await started(journeyId);
  const owe =
    'INSERT INTO wake (workspace_id, run_id, kind) SELECT $1, $2, kind FROM unnest($3::text[]) AS kind';
  await pool().query(owe, [shop.workspaceId, run.id, ['hint', 'hint', 'hint']]);
  await eventually(async () => {
    const { rowCount } = await pool().query('SELECT 1 FROM wake WHERE run_id = $1', [run.id]);
    return rowCount === 0;
  }, 'the wakes are paid');
  const history = await temporal().workflow.getHandle(run.id).fetchHistory();
  const signals = history.events?.filter((event) => event.workflowExecutionSignaledEventAttributes);
  expect(signals).toHaveLength(1);
});

test('a job of the sweep that keeps failing holds up no other: hints and exits are paid all the same', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await pool().query(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the roll-up is broken'; END $$;
    CREATE TRIGGER refuse BEFORE DELETE ON node_count_delta FOR EACH STATEMENT EXECUTE FUNCTION refuse()`);
  try {
    await shop.track('Cart Updated', { userId: 'sara' });
    const run = await started(journeyId);
    await eventually(async () => worker().log.includes('the roll-up is broken'), 'the job fails');
    await shop.track('Order Completed', { userId: 'sara' });
    await eventually(async () => {
      const { status } = await temporal().workflow.getHandle(run.id).describe();
      return status.name === 'TERMINATED';
    }, 'the workflow is ended');
  } finally {
    await pool().query('DROP FUNCTION refuse CASCADE');
  }
});

import { expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { cartJourney } from '../support/engine/cart-journey';
import { personOf, reacted, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const MINUTE = 60_000;
const begin = Date.now() - 60 * MINUTE;
const at = (minutes: number) => new Date(begin + minutes * MINUTE);
/** Whoever enters stands at a wait that takes as long as it says. */
const SLOW = { daySeconds: 86_400 };

const left = { code: 'exit-rule', exitId: 'ordered', event: 'Order Completed' };

/** Each event is a batch of its own, in this order. */
async function inTurn(shop: Shop, ...events: (() => Promise<unknown>)[]) {
  for (const event of events) {
    await event();
    await reacted(shop.workspaceId);
  }
}
const endsOf = async (journey: string) => (await runsOf(journey)).map(({ endReason }) => endReason);

const phone = { anonymousId: 'phone' };
const sara = { userId: 'sara' };
const both = { ...sara, ...phone };

test.each(['in turn', 'in one batch'])(
  'a cart that is told after the order that followed it leaves at once (%s)',
  async (how) => {
    const shop = await Shop.open(SLOW);
    const journey = await shop.publish(cartJourney());
    const order = () => shop.track('Order Completed', { ...sara, timestamp: at(30) });
    const cart = () => shop.track('Cart Updated', { ...sara, timestamp: at(10) });
    if (how === 'in turn') await inTurn(shop, order, cart);
    else {
      await shop.quietly(async () => {
        await order();
        await cart();
      });
      await reacted(shop.workspaceId);
    }
    expect(await endsOf(journey)).toEqual([
      { ...left, messageId: expect.any(String), at: at(30).toISOString() },
    ]);
  },
);

test('an order from before the cart does not count, whenever it is told', async () => {
  const shop = await Shop.open(SLOW);
  const goals = [{ id: 'bought', event: 'Order Completed', leave: false }];
  const journey = await shop.publish(cartJourney({ goals }));
  await inTurn(
    shop,
    () => shop.track('Order Completed', { ...sara, timestamp: at(5) }),
    () => shop.track('Cart Updated', { ...sara, timestamp: at(10) }),
    () => shop.track('Order Completed', { ...sara, timestamp: at(6) }),
  );
  expect(await endsOf(journey)).toEqual([null]);
  const goalsOf = () => pool().query('SELECT 1 FROM run_goal WHERE journey_id = $1', [journey]);
  expect((await goalsOf()).rowCount).toBe(0);
  await inTurn(shop, () => shop.track('Order Completed', { ...sara, timestamp: at(11) }));
  expect((await goalsOf()).rowCount).toBe(1);
  expect(await endsOf(journey)).toMatchObject([left]);
});

test('the order of the known customer ends the run of the visitor who turns out to be them', async () => {
  const shop = await Shop.open(SLOW);
  const journey = await shop.publish(cartJourney());
  await inTurn(
    shop,
    () => shop.identify({ ...sara, timestamp: at(0) }, {}),
    () => shop.track('Cart Updated', { ...phone, timestamp: at(10) }),
    () => shop.track('Order Completed', { ...sara, timestamp: at(20) }),
  );
  expect(await endsOf(journey)).toEqual([null]);
  await inTurn(shop, () => shop.identify({ ...both, timestamp: at(30) }, {}));
  expect(await endsOf(journey)).toMatchObject([left]);
});

test('what the visitor did reaches the goal of the customer they turn out to be; what came before the entry does not', async () => {
  const shop = await Shop.open(SLOW);
  const goals = [{ id: 'bought', event: 'Order Completed', leave: true }];
  const journey = await shop.publish(cartJourney({ exits: [], goals }));
  await inTurn(
    shop,
    () => shop.track('Order Completed', { ...phone, timestamp: at(5) }),
    () => shop.track('Cart Updated', { ...sara, timestamp: at(10) }),
    () => shop.identify({ ...both, timestamp: at(15) }, {}),
  );
  expect(await endsOf(journey)).toEqual([null]);
  const laptop = { anonymousId: 'laptop' };
  await inTurn(
    shop,
    () => shop.track('Order Completed', { ...laptop, timestamp: at(20) }),
    () => shop.identify({ ...sara, ...laptop, timestamp: at(25) }, {}),
  );
  expect(await endsOf(journey)).toMatchObject([{ code: 'goal', goalId: 'bought', at: at(20).toISOString() }]);
});

test('all of this also in one batch', async () => {
  const shop = await Shop.open(SLOW);
  const journey = await shop.publish(cartJourney());
  await shop.quietly(async () => {
    await shop.track('Order Completed', { ...sara, timestamp: at(20) });
    await shop.track('Cart Updated', { ...phone, timestamp: at(10) });
    await shop.identify({ ...both, timestamp: at(30) }, {});
  });
  await reacted(shop.workspaceId);
  expect(await endsOf(journey)).toMatchObject([left]);
});

test.each(['in turn', 'in one batch'])(
  'an identify that comes late fills in, and overwrites nothing that is younger (%s)',
  async (how) => {
    const shop = await Shop.open(SLOW);
    await inTurn(shop, () =>
      shop.identify({ ...sara, timestamp: at(0) }, { city: 'Yazd', plan: 'free', team: 3 }),
    );
    const newer = () =>
      shop.identify({ ...sara, timestamp: at(20) }, { city: 'Shiraz', team: null, email: 'new@example.com' });
    const older = () =>
      shop.identify(
        { ...sara, timestamp: at(10) },
        { city: 'Qom', plan: 'paid', team: 4, lead: true, email: 'old@example.com' },
      );
    if (how === 'in turn') await inTurn(shop, newer, older);
    else {
      await shop.quietly(async () => {
        await newer();
        await older();
      });
      await reacted(shop.workspaceId);
    }
    const known = await personOf(shop.workspaceId, 'user', 'sara');
    expect(known?.traits).toEqual({ city: 'Shiraz', plan: 'paid', lead: true, email: 'new@example.com' });
    const { rows } = await pool().query('SELECT channels FROM person WHERE id = $1', [known?.id]);
    expect(rows[0]?.channels.email.address).toBe('new@example.com');
  },
);

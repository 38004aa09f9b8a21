import { setTimeout as delay } from 'node:timers/promises';
import { cartJourney } from '../../../tests/support/engine/cart-journey';
import { eventually } from '../../../tests/support/engine/eventually';
import { Shop } from '../../../tests/support/engine/shop';
import { type Drill, promise } from '../drill';
import { fillCarts, messageStates, runCount } from '../people';

/** People are inside, and others come, while there is no Temporal at all. */
export const temporalDown: Drill = {
  id: 'f3',
  title: 'Temporal is killed and stays away for a while',
  async run(stage) {
    const [before, during, away] = [stage.size(300, 20), stage.size(100, 10), stage.size(60, 5)];
    const shop = await Shop.open({ daySeconds: 10 });
    await shop.publish(cartJourney());
    await stage.startWorker();
    await fillCarts(shop, 0, before);
    await eventually(async () => (await runCount(shop)) === before, 'everybody is inside', 60_000);
    await stage.killTemporal();
    await fillCarts(shop, before, during);
    await delay(away * 1_000);
    await stage.startTemporal();
    const rest = await stage.untilAtRest();
    const people = before + during;
    const states = await messageStates(shop);
    promise((await runCount(shop)) === people, 'Everybody entered');
    promise(states.accepted === people, 'Everybody got one message', states);
    return { people, 'away (s)': away, lost: 0, doubled: 0, 'at rest after (s)': rest };
  },
};

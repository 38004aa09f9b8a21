import { setTimeout as delay } from 'node:timers/promises';
import { cartJourney } from '../../../tests/support/engine/cart-journey';
import { Shop } from '../../../tests/support/engine/shop';
import { startSmtp } from '../../../tests/support/smtp-server';
import { type Drill, promise } from '../drill';
import { fillCarts, mailThrough, messageStates, runCount } from '../people';

/** What matters most comes first: a short form does not reach the others. */
const PLACES = [
  'deliver:after-send',
  'deliver:claimed',
  'deliver:before-send',
  'step:before-commit',
  'step:after-commit',
  'react:after-commit',
];
/** A worker that never comes by its place is killed after this. ms */
const LONGEST_LIFE_MS = 4_000;
const PEOPLE_PER_KILL = 3;

/** Every second worker dies at a place that matters, the others at any moment. */
export const killWorker: Drill = {
  id: 'f1',
  title: 'kill -9 of the worker at random moments, also between the provider’s accept and our commit',
  async run(stage) {
    const kills = stage.size(50, 4);
    const smtp = await startSmtp();
    const [sandbox, mail] = [await Shop.open({ daySeconds: 2 }), await Shop.open({ daySeconds: 2 })];
    await mailThrough(mail, smtp.port);
    for (const shop of [sandbox, mail]) await shop.publish(cartJourney());

    for (let kill = 0; kill < kills; kill += 1) {
      const place = kill % 2 === 0 ? PLACES[(kill / 2) % PLACES.length] : undefined;
      const worker = await stage.startWorker(place ? { SAFAR_FAILPOINT: place } : {});
      const life = place ? LONGEST_LIFE_MS : Math.random() * LONGEST_LIFE_MS;
      const dies = Promise.race([worker.gone(), delay(life)]);
      for (const shop of [sandbox, mail]) await fillCarts(shop, kill * PEOPLE_PER_KILL, PEOPLE_PER_KILL);
      await dies;
      await worker.kill();
    }
    await stage.startWorker();
    const rest = await stage.untilAtRest();
    await smtp.stop();

    const people = kills * PEOPLE_PER_KILL;
    const [ours, theirs] = [await messageStates(sandbox), await messageStates(mail)];
    const arrived = smtp.mails.map(({ messageId }) => messageId);
    const doubled = arrived.length - new Set(arrived).size;
    const unknown = theirs.unknown ?? 0;
    const lost = 2 * people - (await runCount(sandbox)) - (await runCount(mail));
    promise(lost === 0, 'Everybody entered', { lost });
    promise(ours.accepted === people, 'The sandbox, which knows repeats, took every message once', ours);
    promise((theirs.accepted ?? 0) + unknown === people, 'Every mail is accepted or unknown', theirs);
    promise(doubled === 0, 'No mail arrived twice', { doubled });
    promise(unknown <= kills, 'A kill leaves at most one outcome unknown', { unknown, kills });
    return { kills, people: 2 * people, lost, doubled, unknown, 'at rest after (s)': rest };
  },
};

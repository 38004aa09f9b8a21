import { cartJourney } from '../../../tests/support/engine/cart-journey';
import { Shop } from '../../../tests/support/engine/shop';
import { startSmtp } from '../../../tests/support/smtp-server';
import { type Drill, promise } from '../drill';
import { fillCarts, mailThrough, messageStates } from '../people';

/** Every third mail is taken, and then the connection breaks before the answer. */
export const acceptThenDrop: Drill = {
  id: 'f8',
  title: 'the provider accepts, then drops the connection',
  async run(stage) {
    const people = stage.size(150, 15);
    let taken = 0;
    const smtp = await startSmtp({
      onMessage: () => {
        taken += 1;
        return taken % 3 === 0 ? 'drop' : undefined;
      },
    });
    const shop = await Shop.open({ daySeconds: 1 });
    await mailThrough(shop, smtp.port);
    await shop.publish(cartJourney());
    await stage.startWorker();
    await fillCarts(shop, 0, people);
    const rest = await stage.untilAtRest();
    await smtp.stop();
    const { accepted = 0, unknown = 0, ...others } = await messageStates(shop);
    const ids = smtp.mails.map(({ messageId }) => messageId);
    const doubled = ids.length - new Set(ids).size;
    const dropped = Math.floor(taken / 3);
    promise(Object.keys(others).length === 0, 'Every mail is accepted or unknown', others);
    promise(unknown === dropped, 'Exactly the dropped ones are unknown', { unknown, dropped });
    promise(ids.length === people && doubled === 0, 'Everybody has the mail once', { mails: ids.length });
    return { people, accepted, dropped, unknown, doubled, 'at rest after (s)': rest };
  },
};

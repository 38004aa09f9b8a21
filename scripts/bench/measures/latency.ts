import { setTimeout as delay } from 'node:timers/promises';
import { pool } from '@/server/data/pool';
import { ingest } from '@/server/ingest/ingest';
import { cartJourney, node, sending } from '../../../tests/support/engine/cart-journey';
import { eventually } from '../../../tests/support/engine/eventually';
import { Shop } from '../../../tests/support/engine/shop';
import { WorkerProcess } from '../../../tests/support/engine/worker-process';
import { DeliverySeed } from '../../../tests/support/seed-delivery';
import { seedKey } from '../../../tests/support/seed-workspace';
import { serveApp } from '../../../tests/support/serve-app';
import { startSmtp } from '../../../tests/support/smtp-server';
import { figure, type Result } from '../results';
import type { Sizes } from '../sizes';
import { quantile } from '../statistics';

const PER_SECOND = 50;
/** The first part of the mails, while caches and connections are made, does not count. */
const WARM_UP = 0.2;

/** From the answer of ingest to the moment when a mail server on the same machine has the whole mail. */
export async function latency({ isShort }: Sizes): Promise<Result[]> {
  const count = PER_SECOND * (isShort ? 4 : 60);
  const arrived = new Map<string, number>();
  const smtp = await startSmtp({
    onMessage: (mail) => {
      const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
      arrived.set(to?.value[0]?.address ?? '', performance.now());
      return undefined;
    },
  });
  const shop = await Shop.open({ daySeconds: 86_400 });
  await pool().query(`DELETE FROM connection WHERE workspace_id = $1 AND channel = 'email'`, [
    shop.workspaceId,
  ]);
  await new DeliverySeed(shop.workspaceId).smtp(smtp.port, { parallel: 5 });
  const document = cartJourney();
  document.nodes = {
    start: node('trigger', { event: 'Cart Updated' }, { next: 'email' }),
    email: sending('email', { sent: 'done' }),
    done: node('exit', {}),
  };
  await shop.publish(document);
  const http = await serveApp(ingest);
  const writeKey = await seedKey(shop.workspaceId, 'write');
  const worker = await WorkerProcess.start();
  const accepted = new Map<string, number>();
  const enter = async (number: number) => {
    const [userId, email] = [`c${number}`, `c${number}@example.com`];
    const batch = [
      { type: 'identify', userId, traits: { email } },
      { type: 'track', userId, event: 'Cart Updated' },
    ];
    const response = await fetch(`${http.url}/v1/batch`, {
      method: 'POST',
      body: JSON.stringify({ writeKey, batch }),
    });
    if (response.status !== 200) throw new Error(`Ingest answered ${response.status}`);
    accepted.set(email, performance.now());
  };
  try {
    const begin = performance.now();
    const sending: Promise<void>[] = [];
    for (let number = 0; number < count; number += 1) {
      await delay(Math.max(0, begin + (number * 1_000) / PER_SECOND - performance.now()));
      sending.push(enter(number));
    }
    await Promise.all(sending);
    await eventually(async () => arrived.size === count, 'every mail arrives', 120_000);
  } finally {
    await worker.stop();
    await http.stop();
    await smtp.stop();
  }
  const times = [...accepted]
    .slice(count * WARM_UP)
    .map(([email, at]) => (arrived.get(email) ?? Number.NaN) - at);
  return [
    figure('event accepted to mail accepted, 50 events/s, p50', quantile(times, 0.5), 'ms', 'most', 150),
    figure('event accepted to mail accepted, 50 events/s, p95', quantile(times, 0.95), 'ms', 'most', 500),
  ];
}

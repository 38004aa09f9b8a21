import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analytics } from '@segment/analytics-node';
import { z } from 'zod';
import { ShopActivity } from './activity';
import { makeCustomers } from './shop/customers';

const environment = z
  .object({ SAFAR_INGEST: z.url(), SAFAR_WRITE_KEY: z.string().min(1), SAFAR_HOME: z.string().min(1) })
  .parse(process.env);

const memory = join(environment.SAFAR_HOME, 'demo.json');

/** How many customers had signed up when the demo last ran; 0 on the first start. */
function readKnownCount(): number {
  try {
    return z.object({ known: z.number().int().min(0) }).parse(JSON.parse(readFileSync(memory, 'utf8'))).known;
  } catch {
    return 0;
  }
}

const analytics = new Analytics({
  writeKey: environment.SAFAR_WRITE_KEY,
  host: environment.SAFAR_INGEST,
  flushAt: 10,
  flushInterval: 500,
});
analytics.on('error', (error) => console.error('demo: an event could not be sent', error));

const activity = new ShopActivity(analytics, makeCustomers(), readKnownCount());
const remember = setInterval(
  () => writeFileSync(memory, JSON.stringify({ known: activity.knownCount })),
  5_000,
);
activity.start();

async function stop(): Promise<void> {
  activity.stop();
  clearInterval(remember);
  writeFileSync(memory, JSON.stringify({ known: activity.knownCount }));
  await analytics.closeAndFlush({ timeout: 2_000 });
  process.exit(0);
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

import { buildBundle, buildClient, buildWeb } from '../build/steps';
import { choosePort } from './choose-port';
import { partEnvironment } from './environment';
import { root, type StartOptions } from './options';
import type { Parts } from './parts';
import { say } from './progress';
import type { Ready } from './ready-file';
import { instanceSecret } from './secrets';
import { openDatabase, openTemporal } from './stack';
import { migrate, prepare, seedDemo, startDemo } from './steps';
import { Supervised } from './supervise';
import { startWeb } from './web';
import { startWorker } from './worker';

/** Brings the whole instance up, noting each running part in `parts`; resolves when everything answers. */
export async function launch(options: StartOptions, parts: Parts): Promise<Ready> {
  const { home } = options;
  const port = await choosePort(options.port);
  const url = options.publicUrl ?? `http://127.0.0.1:${port}`;
  const [database, temporal] = await Promise.all([
    openDatabase(options).then((server) => {
      parts.set('postgres', server.part);
      return server;
    }),
    openTemporal(options).then((server) => {
      parts.set('temporal', server.part);
      return server;
    }),
    build(options),
  ]);
  const env = partEnvironment(options, {
    url,
    database: database.address,
    temporal: temporal.address,
    secret: instanceSecret(home),
  });
  say(await migrate(home, env));
  const [instance] = await Promise.all([
    prepare(home, env),
    Supervised.begin('The web app', () => startWeb(options, port, env)).then((part) => {
      parts.set('web', part);
      say(`Web app on 127.0.0.1:${port}`);
    }),
    Supervised.begin('The worker', () => startWorker(options, env)).then((part) => {
      parts.set('worker', part);
      say('Worker takes work');
    }),
  ]);
  const { signIn, writeKey, apiKey } = instance;
  const ready = {
    url,
    signIn,
    ingest: url,
    writeKey,
    apiKey,
    database: database.address,
    temporal: temporal.address,
  };
  if (options.demo) await openShop(home, demoEnvironment(env, ready), parts);
  return ready;
}

/** The client is needed by everything, the rest only by production; dev mode compiles as it goes. */
async function build(options: StartOptions): Promise<void> {
  const place = { root, home: options.home };
  if (await buildClient(place)) say('Database client generated');
  if (options.dev) return;
  if (await buildBundle(place)) say('Workflows bundled');
  const slow = setTimeout(
    () => say('Building the web app; this takes a minute or two and is needed once'),
    1_000,
  );
  const built = await buildWeb(place).finally(() => clearTimeout(slow));
  if (built) say('Web app built');
}

async function openShop(home: string, env: NodeJS.ProcessEnv, parts: Parts): Promise<void> {
  await seedDemo(home, env);
  parts.set('demo', await Supervised.begin('The demo shop', () => startDemo(home, env)));
  say('Demo shop is open; SAFAR_DEMO=0 starts without it');
}

function demoEnvironment(env: NodeJS.ProcessEnv, ready: Ready): NodeJS.ProcessEnv {
  return {
    ...env,
    SAFAR_INGEST: ready.ingest,
    SAFAR_WRITE_KEY: ready.writeKey,
    SAFAR_API_KEY: ready.apiKey,
  };
}

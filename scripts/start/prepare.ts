import { prepareInstance } from '@/server/services/start/prepare-instance';
import { readOptions } from './options';
import { readInstance, writeInstance } from './secrets';

/**
 * A step of the start, in a process of its own because it needs the product's environment: makes what a first start
 * needs (workspace, keys, connections) and a fresh sign-in link, and leaves them in keys.json.
 */
const { home, demo, smtpUrl } = readOptions(process.env, []);
const known = readInstance(home);
const { workspaceSlug, signIn, writeKey, apiKey } = await prepareInstance({
  url: process.env.SAFAR_URL ?? '',
  demo,
  smtpUrl,
  knownKeys: known && { writeKey: known.writeKey, apiKey: known.apiKey },
});
writeInstance(home, { workspaceSlug, signIn, writeKey, apiKey });
process.exit(0);

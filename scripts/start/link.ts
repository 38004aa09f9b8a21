import { lockOwner } from '../stack/lock';
import { partEnvironment } from './environment';
import { readOptions, startLock } from './options';
import { box } from './progress';
import { readReady } from './ready-file';
import { instanceSecret } from './secrets';
import { prepare } from './steps';

const options = readOptions(process.env, []);
const ready = lockOwner(startLock(options.home)) === undefined ? undefined : readReady(options.home);
if (!ready) {
  console.error('Safar does not run here: `npm start` starts it and prints a link.');
  process.exit(1);
}
const env = partEnvironment(options, { ...ready, secret: instanceSecret(options.home) });
const { signIn } = await prepare(options.home, env);
box(['Sign in with this link. It works once:', '', signIn]);
process.exit(0);

import { drills } from './registry';
import { keepLine } from './report';
import { Stage } from './stage';

/** One drill on servers of its own, in a process of its own: what a process knows of its servers, it knows for good. */
const [id, size] = process.argv.slice(2);
const drill = drills.find((one) => one.id === id);
if (!drill) throw new Error(`There is no drill ${id}`);

const begin = performance.now();
const stage = await Stage.open(size === 'short');
let isKept = false;
let closing: Promise<void> | undefined;
const close = () => {
  closing ??= stage.close();
  return closing;
};
// Whoever interrupts a drill is left without servers.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => void close().then(() => process.exit(130)));
try {
  const figures = await drill.run(stage);
  await stage.check();
  const seconds = Math.round((performance.now() - begin) / 1_000);
  const line = Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  console.log(`${drill.id}: ${line}; checker 0; took ${seconds} s`);
  if (size !== 'short') keepLine(drill, line, seconds);
  isKept = true;
} catch (error) {
  console.error(`${drill.id} FAILED: ${error instanceof Error ? error.message : error}`);
} finally {
  await close();
}
process.exit(isKept ? 0 : 1);

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drills } from './registry';

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean', default: false }, short: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const stranger = positionals.find((id) => !drills.some((drill) => drill.id === id));
if (stranger) {
  console.error(`There is no drill ${stranger}. There are: ${drills.map(({ id }) => id).join(', ')}`);
  process.exit(1);
}
if (values.list) {
  for (const { id, title } of drills) console.log(`${id.padEnd(4)} ${title}`);
  process.exit(0);
}

const script = fileURLToPath(new URL('./hold.ts', import.meta.url));
const results = drills
  .filter(({ id }) => positionals.length === 0 || positionals.includes(id))
  .map(({ id }) => {
    const args = ['--import', 'tsx', script, id, values.short ? 'short' : 'full'];
    // What goes wrong on the way is the point, not the news.
    const env = { ...process.env, SAFAR_LOG_LEVEL: 'silent' };
    return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
  });
process.exit(results.every(Boolean) ? 0 : 1);

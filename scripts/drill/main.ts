import { parseArgs } from 'node:util';
import { drills } from './registry';
import { runDrill } from './run-drill';

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

let isKept = true;
for (const { id } of drills) {
  if (positionals.length === 0 || positionals.includes(id))
    isKept = (await runDrill(id, values.short ? 'short' : 'full')) && isKept;
}
process.exit(isKept ? 0 : 1);

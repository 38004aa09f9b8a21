import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { AppError } from '@/shared/app-error';
import { nodeNames, SCAFFOLD_FAMILIES } from './node-names';
import { scaffoldNode } from './scaffold-node';

const USAGE = `npm run new:node -- <kind> [--family ${SCAFFOLD_FAMILIES.join('|')}] [--en "Add tag"] [--fa "افزودن برچسب"] [--effect]`;

function run(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      family: { type: 'string' },
      en: { type: 'string' },
      fa: { type: 'string' },
      effect: { type: 'boolean', default: false },
    },
  });
  const [kind] = positionals;
  if (!kind || positionals.length > 1) throw new AppError('invalid', 'invalid', `Usage: ${USAGE}`);
  const { family, en: english, fa: persian, effect: hasEffect } = values;
  const paths = scaffoldNode(process.cwd(), nodeNames({ kind, family, english, persian, hasEffect }));
  spawnSync('npx', ['biome', 'check', '--write', ...paths], { stdio: 'ignore' });
  console.log(`Made ${kind}:\n${paths.map((path) => `  ${path}`).join('\n')}`);
  console.log(
    'Next: docs/adding-a-node.md. Write both languages, then `npm run types` and `npx vitest run nodes`.',
  );
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

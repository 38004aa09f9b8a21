import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle, buildClient, buildWeb } from '../build/steps';
import { findBrowser } from '../stack/find-browser';
import { findTemporal } from '../stack/find-temporal';
import { root } from '../start/options';
import type { Outcome, Part } from './part';
import { runNode } from './run-command';

const place = { root, home: join(root, '.safar/test') };

/** A command that says by its exit code whether all is well; counts as one. */
function check(name: string, commands: string[][], needs?: string[]): Part {
  return {
    name,
    needs,
    run: async () => {
      let output = '';
      for (const command of commands) {
        const finished = await runNode(command);
        output += finished.output;
        if (finished.code !== 0) return { passed: 0, failed: 1, output };
      }
      return { passed: 1, failed: 0 };
    },
  };
}

async function work(remark: () => Promise<string>): Promise<Outcome> {
  return { passed: 1, failed: 0, remark: await remark() };
}

const rooms = 'app components journey nodes channels workflows activities worker server i18n shared'.split(
  ' ',
);
const tsx = ['--import', 'tsx'];

export const machine: Part = {
  name: 'machine',
  run: () =>
    work(async () => {
      const temporal = await findTemporal(console.log);
      const browser = findBrowser();
      process.env.CHROMIUM_PATH = browser.path;
      await buildClient(place);
      return `Temporal from ${temporal.origin}, browser from ${browser.origin}`;
    }),
};

export const staticChecks: Part[] = [
  check('lint', [['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']]),
  check(
    'types',
    [
      ['node_modules/next/dist/bin/next', 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ],
    ['machine'],
  ),
  check('boundaries', [
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...rooms,
    ],
  ]),
  check('dead code', [['node_modules/knip/bin/knip.js', '--no-progress']], ['machine']),
  check('file sizes', [[...tsx, 'scripts/check-size.ts']]),
  check('migrations', [[...tsx, 'scripts/db/diff.ts', '--check']]),
];

/** What must never be paid for by every cached run. */
const banned = /node_modules\/(zod|liquidjs|luxon|immer)\/|^import .* from ['"]node:|require\(['"]node:/m;

export const workflowBundle: Part = {
  name: 'workflow bundle',
  run: async () => {
    await buildBundle(place);
    const code = readFileSync(join(root, 'dist/workflow-bundle.js'), 'utf8');
    const found = banned.exec(code);
    const size = `${Math.round(code.length / 1024)} KiB`;
    if (!found) return { passed: 1, failed: 0, remark: size };
    return { passed: 0, failed: 1, remark: size, output: `The workflow bundle contains ${found[0]}` };
  },
};

export const build: Part = {
  name: 'build',
  needs: ['machine'],
  run: () => work(async () => ((await buildWeb(place)) ? 'made' : 'was fresh')),
};

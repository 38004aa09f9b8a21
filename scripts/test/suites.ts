import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../start/options';
import type { Outcome, Part } from './part';
import { runNode } from './run-command';

const reports = join(root, '.safar/test');

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

function readReport<T>(file: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A run that ended badly without a failed test (it did not load, it did not stop) counts as one failure. */
function outcome(code: number, passed: number, failed: number, output: string): Outcome {
  const counted = code !== 0 && failed === 0 ? 1 : failed;
  return { passed, failed: counted, remark: `${passed + failed} tests`, output };
}

export function vitest(project: string, needs: string[]): Part {
  return {
    name: project,
    needs,
    run: async () => {
      const file = join(reports, `${project}.json`);
      mkdirSync(reports, { recursive: true });
      rmSync(file, { force: true });
      const { code, output } = await runNode([
        ...['node_modules/vitest/vitest.mjs', 'run', '--project', project],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ]);
      const report = readReport(file, vitestReport);
      return outcome(code, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, output);
    },
  };
}

export const browser: Part = {
  name: 'browser',
  needs: ['machine', 'build'],
  run: async () => {
    const file = join(reports, 'browser.json');
    mkdirSync(reports, { recursive: true });
    rmSync(file, { force: true });
    const { code, output } = await runNode(
      ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    );
    const stats = readReport(file, playwrightReport)?.stats;
    const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0);
    return outcome(code, stats?.expected ?? 0, failed, output);
  },
};

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeNames } from './node-names';
import { scaffoldNode } from './scaffold-node';

/** A copy of the nodes beside links to everything they import. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'safar-new-node-'));
  mkdirSync(join(root, 'nodes'));
  cpSync('nodes', join(root, 'nodes'), { recursive: true });
  for (const room of ['node_modules', 'journey', 'shared', 'components', 'i18n'])
    symlinkSync(resolve(room), join(root, room));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function typeErrors(paths: string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(
    paths.filter((path) => /\.tsx?$/.test(path)).map((path) => join(root, path)),
    { ...options, noEmit: true, incremental: false, preserveSymlinks: true, plugins: [], types: ['node'] },
  );
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.startsWith(join(root, 'nodes')))
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

const registry = (file: string) => readFileSync(join(root, 'nodes', 'registry', file), 'utf8');

test('a seventh kind is registered, passes the types, and touches only its folder and the registries', () => {
  const names = nodeNames({
    kind: 'add-tag',
    family: 'profile',
    english: 'Add tag',
    persian: 'افزودن برچسب',
    hasEffect: true,
  });
  const paths = scaffoldNode(root, names);
  for (const path of paths) expect(path).toMatch(/^nodes\/(add-tag|registry)\//);
  expect(registry('definitions.ts')).toContain("'add-tag': addTag,");
  expect(registry('views.ts')).toContain("'add-tag': { Icon: AddTagIcon, Panel: AddTagPanel },");
  expect(registry('effects.ts')).toContain("'add-tag': addTag,");
  expect(readFileSync(join(root, 'nodes/add-tag/messages.fa.json'), 'utf8')).toContain('افزودن برچسب');
  const viewless = paths.filter((path) => !path.endsWith('views.ts'));
  expect(typeErrors(viewless)).toEqual([]);
}, 120_000);

test('the new kind can be drawn, checked and compiled at once', async () => {
  scaffoldNode(root, nodeNames({ kind: 'pass', family: 'decision' }));
  const { definitions } = await import(/* @vite-ignore */ join(root, 'nodes/registry/definitions.ts'));
  const { compile } = await import('@/journey/compile/compile');
  const { validate } = await import('@/journey/validate/validate');
  const position = { x: 0, y: 0 };
  const document = {
    format: 'safar.journey/1' as const,
    name: 'New',
    settings: { reentry: { mode: 'off' as const }, exits: [] },
    nodes: {
      start: { kind: 'trigger', config: { event: 'Hello' }, position, next: { next: 'it' } },
      it: { kind: 'pass', config: definitions.pass.defaults(), position, next: {} },
    },
  };
  expect(validate(document, definitions, {})).toEqual([]);
  expect(compile(document, definitions).code[0]).toMatchObject({ node: 'it', op: 'choose' });
});

test('two kinds made after each other stand side by side', () => {
  scaffoldNode(root, nodeNames({ kind: 'zebra' }));
  scaffoldNode(root, nodeNames({ kind: 'add-tag', hasEffect: true }));
  expect(registry('definitions.ts')).toMatch(
    /import \{ definition as addTag \}[^\n]+\nimport \{ definition as approval \}/,
  );
  expect(registry('definitions.ts')).toMatch(/zebra,\n {2}'add-tag': addTag,\n\} satisfies/);
});

test.each(['Add Tag', 'registry', '2nd', 'a--b', ''])('"%s" cannot be a kind', (kind) => {
  expect(() => nodeNames({ kind })).toThrow(/cannot be a kind/);
});

test('a family that does not exist is refused with those that do', () => {
  expect(() => nodeNames({ kind: 'add-tag', family: 'magic' })).toThrow(/profile/);
});

test('a kind that exists is left alone', () => {
  expect(() => scaffoldNode(root, nodeNames({ kind: 'wait' }))).toThrow(/exists already/);
});

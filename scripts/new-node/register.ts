import type { NodeNames } from './node-names';

const keyOf = ({ kind, variable }: NodeNames) => (kind === variable ? kind : `'${kind}'`);

/** Adds import lines where their modules stand in alphabetical order. */
export function addImports(source: string, lines: readonly string[]): string {
  const own = source.split('\n');
  for (const line of lines) {
    const before = own.findLastIndex(
      (other) => other.startsWith('import { ') && moduleOf(other) < moduleOf(line),
    );
    const first = own.findIndex((other) => other.startsWith('import '));
    own.splice(before >= 0 ? before + 1 : first + 1, 0, line);
  }
  return own.join('\n');
}

const moduleOf = (line: string) => /from '(\.\.\/[^']+)'/.exec(line)?.[1] ?? '';

/** Adds an entry as the last of an object literal, found by how its declaration begins and by what follows its closing brace. */
export function addEntry(source: string, opening: string, closing: string, entry: string): string {
  const start = source.indexOf(opening);
  const end = source.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`Cannot find "${opening} … ${closing}" in the registry`);
  const inside = source.slice(start + opening.length, end).trimEnd();
  const separator = inside === '' || inside.endsWith(',') ? '' : ',';
  return `${source.slice(0, start + opening.length)}${inside}${separator}\n  ${entry},\n${source.slice(end)}`;
}

/** nodes/registry/definitions.ts with one kind more. */
export function registerDefinition(source: string, names: NodeNames): string {
  const { kind, variable } = names;
  const line =
    variable === 'definition'
      ? `import { definition } from '../${kind}/definition';`
      : `import { definition as ${variable} } from '../${kind}/definition';`;
  const entry = kind === variable ? kind : `${keyOf(names)}: ${variable}`;
  return addEntry(addImports(source, [line]), 'const kinds = {', '} satisfies', entry);
}

/** nodes/registry/views.ts with one kind more. */
export function registerView(source: string, names: NodeNames): string {
  const { kind, type } = names;
  const lines = [
    `import { Icon as ${type}Icon } from '../${kind}/icon';`,
    `import { Panel as ${type}Panel } from '../${kind}/panel';`,
  ];
  const entry = `${keyOf(names)}: { Icon: ${type}Icon, Panel: ${type}Panel }`;
  return addEntry(addImports(source, lines), 'NodeView<any>> = {', '};', entry);
}

/** nodes/registry/effects.ts with one effect more. */
export function registerEffect(source: string, names: NodeNames): string {
  const { kind, variable } = names;
  const line = `import { effect as ${variable} } from '../${kind}/effect';`;
  const entry = kind === variable ? kind : `${keyOf(names)}: ${variable}`;
  return addEntry(addImports(source, [line]), 'const effects = {', '};', entry);
}

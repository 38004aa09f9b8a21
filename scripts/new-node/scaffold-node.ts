import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@/shared/app-error';
import { definitionFile } from './files/definition';
import { effectFile } from './files/effect';
import { messagesFile } from './files/messages';
import { testFile } from './files/test';
import { iconFile, panelFile } from './files/view';
import type { NodeNames } from './node-names';
import { registerDefinition, registerEffect, registerView } from './register';

/**
 * Makes `nodes/<kind>` with every door and its test, and adds the kind's lines to the registries. Answers the paths it wrote, below
 * `root`. A folder that exists already is left alone and refused.
 */
export function scaffoldNode(root: string, names: NodeNames): string[] {
  const folder = join('nodes', names.kind);
  if (existsSync(join(root, folder))) throw new AppError('conflict', 'conflict', `${folder} exists already`);
  const files: Record<string, string> = {
    'definition.ts': definitionFile(names),
    'icon.tsx': iconFile(),
    'panel.tsx': panelFile(names),
    'messages.en.json': messagesFile(names, 'en'),
    'messages.fa.json': messagesFile(names, 'fa'),
    [`${names.kind}.test.ts`]: testFile(names),
    ...(names.hasEffect ? { 'effect.ts': effectFile(names) } : {}),
  };
  const registries: Record<string, (source: string, names: NodeNames) => string> = {
    'definitions.ts': registerDefinition,
    'views.ts': registerView,
    ...(names.hasEffect ? { 'effects.ts': registerEffect } : {}),
  };

  const registered = Object.entries(registries).map(([file, register]): [string, string] => {
    const path = join('nodes', 'registry', file);
    return [path, register(readFileSync(join(root, path), 'utf8'), names)];
  });
  mkdirSync(join(root, folder));
  const written = [
    ...Object.entries(files).map(([file, text]): [string, string] => [join(folder, file), text]),
    ...registered,
  ];
  for (const [path, text] of written) writeFileSync(join(root, path), text);
  return written.map(([path]) => path);
}

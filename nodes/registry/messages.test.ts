import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { portsOf } from '@/journey/graph/ports-of';
import { summaryOf } from '@/journey/graph/summary-of';
import type { JourneyNode } from '@/journey/graph/types';
import type { Json } from '@/shared/json';
import type { Text } from '@/shared/text';
import { definitions } from './definitions';

type Messages = { [key: string]: string | Messages };

const read = (path: string): Messages => JSON.parse(readFileSync(path, 'utf8'));
const messagesOf = (kind: string, language: string) => read(`nodes/${kind}/messages.${language}.json`);

/** Every path to a text, with the names of the values it takes. */
function shape(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages)
    .flatMap(([key, value]) => {
      if (typeof value !== 'string') return shape(value, `${prefix}${key}.`);
      const names = [...value.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);
      return [`${prefix}${key}(${[...new Set(names)].sort().join(',')})`];
    })
    .sort();
}

function has(messages: Messages, key: string): boolean {
  let here: string | Messages | undefined = messages;
  for (const part of key.split('.')) here = typeof here === 'object' ? here[part] : undefined;
  return typeof here === 'string';
}

describe.each(Object.keys(definitions))('%s', (kind) => {
  const definition = definitions[kind]!;
  const messages = messagesOf(kind, 'en');
  const node = (config: Json): JourneyNode => ({ kind, config, position: { x: 0, y: 0 }, next: {} });
  const configs: Json[] = [definition.defaults(), ...(definition.presets ?? []).map(({ config }) => config)];
  const keysOf = (texts: (Text | null)[]) =>
    texts.flatMap((text) => (text && 'key' in text ? [text.key] : []));

  test('says the same in both languages', () => {
    expect(shape(messagesOf(kind, 'fa'))).toEqual(shape(messages));
  });

  test('names itself, its presets, its ports and what it does', () => {
    const keys = [
      'name',
      'hint',
      ...(definition.presets ?? []).map(({ id }) => `presets.${id}`),
      ...configs.flatMap((config) => keysOf([summaryOf(node(config), definitions)])),
      ...configs.flatMap((config) =>
        keysOf((portsOf(node(config), definitions) ?? []).map(({ label }) => label)),
      ),
    ];
    expect(keys.filter((key) => !has(messages, key))).toEqual([]);
  });
});

test('every problem has a message, a reason and an advice, in both languages and in the document', () => {
  const documented = readFileSync('docs/problems.md', 'utf8');
  const english = read('messages/en/problems.json');
  const why = read('messages/en/why.json');
  for (const area of ['problems', 'why', 'fixes'])
    expect(shape(read(`messages/fa/${area}.json`)), area).toEqual(shape(read(`messages/en/${area}.json`)));
  const own = Object.keys(definitions).flatMap((kind) =>
    Object.entries(messagesOf(kind, 'en').problems as Messages),
  );
  for (const [code, text] of [...Object.entries(english), ...own]) {
    expect(text, code).toMatchObject({ message: expect.any(String), advice: expect.any(String) });
    const base = code.replace(/^(field-required|field-invalid|list-empty)-.+$/, '$1');
    expect(documented, code).toContain(`\`${base}\``);
    expect(why[base ?? ''], code).toEqual(expect.any(String));
  }
});

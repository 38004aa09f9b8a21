import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/shared/language';

const KEY = /(?:new AppError|super)\(\s*'[a-z-]+',\s*'(\w+)'/g;

const sources = readdirSync('server', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated') && !file.includes('rest'))
  .map((file) => readFileSync(join('server', file), 'utf8'));
const keys = new Set(sources.flatMap((source) => [...source.matchAll(KEY)].map((match) => match[1] ?? '')));

test.each(LANGUAGES)('every error that a person can meet has words in %s', (language) => {
  const words = JSON.parse(readFileSync(`messages/${language}/errors.json`, 'utf8'));
  expect(keys.size).toBeGreaterThan(25);
  expect([...keys].filter((key) => !(key in words))).toEqual([]);
});

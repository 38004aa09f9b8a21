import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '@/journey/compile/compile';
import { journeyDocumentSchema } from '@/journey/schema/journey-document';
import { validate } from '@/journey/validate/validate';
import { definitions } from './definitions';

const files = readdirSync('docs/journeys').filter((name) => name.endsWith('.jsonc'));

test.each(files)('%s of docs/journeys has no problem and compiles', (file) => {
  const text = readFileSync(`docs/journeys/${file}`, 'utf8').replace(/^ *\/\/.*$/gm, '');
  const document = journeyDocumentSchema.parse(JSON.parse(text));
  expect(validate(document, definitions, {})).toEqual([]);
  expect(compile(document, definitions).triggers.length).toBeGreaterThan(0);
});

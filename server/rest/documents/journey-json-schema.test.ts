import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { demoJourneys } from '@/journey/examples/demo-journeys';
import { journeyDocumentSchema } from '@/journey/schema/journey-document';
import { journeyJsonSchema } from './journey-json-schema';

const schema = z.fromJSONSchema(journeyJsonSchema('https://safar.test/journey.json') as never);

function readExample(id: string): unknown {
  const text = readFileSync(`docs/journeys/${id}.jsonc`, 'utf8');
  return JSON.parse(text.replace(/^ *\/\/.*$/gm, ''));
}

describe('the commented examples in docs/journeys', () => {
  it.each(demoJourneys)('$id is the journey that the demo runs', ({ id, make }) => {
    expect(journeyDocumentSchema.parse(readExample(id))).toEqual(make('en'));
  });
});

describe('the JSON Schema of a journey', () => {
  it.each(demoJourneys)('accepts $id', ({ make }) => {
    expect(schema.safeParse(make('fa')).error).toBeUndefined();
  });

  it('refuses a config that its kind does not know', () => {
    const journey = demoJourneys[0]?.make('en');
    const wait = journey?.nodes['an-hour'];
    if (wait) wait.config = { amount: 'soon', unit: 'hours' };
    expect(schema.safeParse(journey).success).toBe(false);
  });

  it('names every kind and no definition in vain', () => {
    const text = JSON.stringify(journeyJsonSchema('x'));
    for (const kind of ['trigger', 'wait', 'reachability', 'branch', 'send-message', 'exit'])
      expect(text).toContain(`"const":"${kind}"`);
    const defined = Object.keys((JSON.parse(text) as { $defs: object }).$defs);
    for (const name of defined) expect(text).toContain(`"#/$defs/${name}"`);
  });
});

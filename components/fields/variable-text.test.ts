import { describe, expect, test } from 'vitest';
import { openVariable, writeVariable } from './liquid-caret';
import { matchingOptions, variableOptions } from './variable-options';

/** `|` is where the caret stands. */
const opened = (marked: string) => openVariable(marked.replace('|', ''), marked.indexOf('|'));
function written(marked: string, path: string): string {
  const [caret, text] = [marked.indexOf('|'), marked.replace('|', '')];
  const open = openVariable(text, caret);
  if (!open) return 'closed';
  const after = writeVariable(text, caret, open, path);
  return `${after.text.slice(0, after.caret)}|${after.text.slice(after.caret)}`;
}

describe('what is written behind two braces', () => {
  test.each([
    ['Hello {{|', ''],
    ['Hello {{ pers|', 'pers'],
    ['Hello {{- person.ci|', 'person.ci'],
    ['سلام {{ person.نام|', 'person.نام'],
    ['{{ a }} and {{b|', 'b'],
  ])('"%s" asks for "%s"', (text, query) => {
    expect(opened(text)?.query).toBe(query);
  });

  test.each([
    'Hello |',
    '{ |',
    '{{ person.city }}|',
    '{{ person.city | upc|'.replace(' | ', ' ¦ '),
    '{{ a b|',
  ])('"%s" asks for nothing', (text) => {
    expect(opened(text)).toBeNull();
  });

  test('the variable takes the place of what was written, closing braces included', () => {
    expect(written('Hi {{ci|, welcome', 'person.city')).toBe('Hi {{ person.city }}|, welcome');
    expect(written('Hi {{ per|son.name }}!', 'person.city')).toBe('Hi {{ person.city }}|!');
    expect(written('{{ ci|\n{{ event.x }}', 'person.city')).toBe('{{ person.city }}|\n{{ event.x }}');
  });
});

describe('what is offered', () => {
  const options = variableOptions({
    traits: [
      { name: 'city', samples: [null, '', 'Shiraz'], share: 0.88 },
      { name: 'tags', samples: [['a']] },
    ],
    properties: [{ name: 'total', samples: [120] }],
    variables: [{ name: 'risk' }],
  });

  test('each has its path, a value that occurred and how many lack it', () => {
    expect(options[0]).toMatchObject({ path: 'person.city', kind: 'trait', sample: 'Shiraz' });
    expect(options[0]?.missing).toBeCloseTo(0.12);
    expect(options.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['person.tags', 'event.total', 'journey.risk', 'workspace.name']),
    );
  });

  test('names are found by their beginning, with or without what stands before the dot, then by any part', () => {
    const found = (query: string) => matchingOptions(options, query).map(({ path }) => path);
    expect(found('person.c')).toEqual(['person.city']);
    expect(found('TOT')).toEqual(['event.total']);
    expect(found('is')).toEqual(['journey.risk']);
    expect(found('nothing')).toEqual([]);
  });
});

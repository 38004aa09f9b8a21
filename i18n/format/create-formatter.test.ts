import { expect, test } from 'vitest';
import { createFormatter } from './create-formatter';
import { formatCases } from './format-cases';

test.each(formatCases)('%s', (_about, settings, call, input, expected) => {
  const say = createFormatter(settings)[call] as (...given: unknown[]) => string;
  expect(say(...input)).toBe(expected);
});

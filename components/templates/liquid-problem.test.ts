import { Liquid } from 'liquidjs';
import { expect, test } from 'vitest';
import { liquidProblem } from './liquid-problem';

/** What the real engine says, without the place behind it. */
function complaint(source: string): string {
  const liquid = new Liquid({ templates: {}, strictFilters: true, renderLimit: 10 });
  try {
    liquid.parseAndRenderSync(source, {});
  } catch (error) {
    return (error as Error).message.replace(/, (file:.*?, )?line:\d+, col:\d+$/, '');
  }
  throw new Error(`${source} is no mistake`);
}

test.each([
  ['{% if a %}x', 'notClosed', '{% if a %}'],
  ['{{ a', 'notClosed', '{{ a'],
  ['{% if a', 'notClosed', '{% if a'],
  ['{{ a[ }}', 'notClosed', '['],
  ['{% endif %}', 'unknownTag', 'endif'],
  ['{{ a | foo }}', 'unknownFilter', 'foo'],
  ['{% if %}x{% endif %}', 'noValue', ''],
  ['{{ | upcase }}', 'badValue', '| upcase'],
  ['{% for x %}{% endfor %}', 'badTag', '{% for x %}'],
  ['{% assign a %}', 'missingSign', '='],
  ['{{ a | default "x" }}', 'missingSign', ':'],
  ['{% include "footer" %}', 'noPartial', 'footer'],
  ['{% for i in (1..1000000) %}{% for j in (1..1000) %}x{% endfor %}{% endfor %}', 'tooMuch', ''],
])('%s', (source, code, what) => {
  expect(liquidProblem(complaint(source))).toEqual({ code, what });
});

test('a long piece is cut, and what is not known stays as it is', () => {
  expect(liquidProblem(complaint(`{% if ${'a'.repeat(200)} %}`))?.what).toHaveLength(61);
  expect(liquidProblem('expected variable name')).toBeNull();
});

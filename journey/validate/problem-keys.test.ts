import { expect, test } from 'vitest';
import { problemKeys } from './problem-keys';

test('words for the field come before words for the code, and own words before common ones', () => {
  expect(problemKeys({ code: 'field-required', field: 'event' }, 'trigger')).toEqual([
    'nodes.trigger.problems.field-required-event',
    'problems.field-required-event',
    'nodes.trigger.problems.field-required',
    'problems.field-required',
  ]);
});

test('the place in a list is no field of its own', () => {
  expect(problemKeys({ code: 'channel-twice', field: 'channels.1' }, 'reachability')).toEqual([
    'nodes.reachability.problems.channel-twice',
    'problems.channel-twice',
  ]);
});

test('a problem of the journey has common words only', () => {
  expect(problemKeys({ code: 'trigger-missing' }, null)).toEqual(['problems.trigger-missing']);
});

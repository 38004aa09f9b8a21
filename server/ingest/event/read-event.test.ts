import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '@/shared/json';
import { EventProblem } from './event-problem';
import { readEvent } from './read-event';

const receivedAt = new Date('2026-11-24T12:00:00.000Z');
const envelope = { workspaceId: '0198f000-0000-7000-8000-000000000001', sentAt: null, receivedAt };
const track = { type: 'track', userId: 'u1', event: 'Order Completed', messageId: 'm1' };
const problemOf = (sent: unknown): Partial<EventProblem> => {
  try {
    readEvent(sent, envelope);
    return {};
  } catch (error) {
    return error as EventProblem;
  }
};

describe('readEvent', () => {
  it('reads a track call with its four times', () => {
    const sent = {
      ...track,
      properties: { total: 5 },
      context: { locale: 'fa' },
      timestamp: '2026-11-24T10:59:50.000Z',
      sentAt: '2026-11-24T11:00:00.000Z',
    };
    expect(readEvent(sent, envelope)).toEqual({
      workspaceId: envelope.workspaceId,
      messageId: 'm1',
      type: 'track',
      name: 'Order Completed',
      userId: 'u1',
      anonymousId: null,
      properties: { total: 5 },
      context: { locale: 'fa' },
      timestamp: new Date('2026-11-24T11:59:50.000Z'),
      originalTimestamp: new Date('2026-11-24T10:59:50.000Z'),
      sentAt: new Date('2026-11-24T11:00:00.000Z'),
      receivedAt,
    });
  });

  it('makes a message id when there is none', () => {
    const [first, second] = [
      { ...track, messageId: '' },
      { ...track, messageId: null },
    ].map((sent) => readEvent(sent, envelope));
    expect(first?.messageId).toMatch(/^[0-9a-f-]{36}$/);
    expect(first?.messageId).not.toBe(second?.messageId);
  });

  it.each<[string, JsonObject, Partial<ReturnType<typeof readEvent>>]>([
    [
      'identify',
      { userId: 7, traits: { name: '\u202Eنام' } },
      { userId: '7', name: 'identify', properties: { name: 'نام' } },
    ],
    [
      'page',
      { anonymousId: 'a', name: 'Home', properties: { path: '/' } },
      { name: 'Home', properties: { name: 'Home', path: '/' } },
    ],
    ['screen', { userId: 'u', category: 'Cart' }, { name: 'Cart' }],
    [
      'group',
      { userId: 'u', groupId: 'g', traits: { plan: 'x' } },
      { properties: { plan: 'x' }, context: { groupId: 'g' } },
    ],
    ['alias', { userId: 'u', previousId: 'a' }, { properties: { previousId: 'a' } }],
  ])('reads %s', (type, sent, expected) => {
    expect(readEvent({ type, ...sent }, envelope)).toMatchObject(expected);
  });

  it('lets the address decide the type and the batch’s context fill gaps', () => {
    const row = readEvent(
      { ...track, type: 'nonsense', context: { ip: '1' } },
      { ...envelope, type: 'track', context: { ip: '2', locale: 'en' } },
    );
    expect(row).toMatchObject({ type: 'track', context: { ip: '1', locale: 'en' } });
  });

  it.each<[string, unknown, string]>([
    ['no object', 'text', ''],
    ['an unknown type', { ...track, type: 'charge' }, 'type'],
    ['nobody', { ...track, userId: undefined }, 'userId'],
    ['an id that is an empty value', { ...track, userId: 'undefined' }, 'userId'],
    ['an id that is an object', { ...track, userId: { id: 1 } }, 'userId'],
    ['an id that a double cannot hold', { ...track, userId: 2 ** 63 }, 'userId'],
    ['a track without a name', { ...track, event: ' ' }, 'event'],
    ['properties that are a list', { ...track, properties: [] }, 'properties'],
    ['a time that is none', { ...track, timestamp: 'yesterday' }, 'timestamp'],
    ['a year PostgreSQL cannot read', { ...track, timestamp: 8.64e15 }, 'timestamp'],
    ['33 KB', { ...track, properties: { text: 'x'.repeat(33 * 1024) } }, ''],
    ['a group without its id', { type: 'group', userId: 'u' }, 'groupId'],
    ['an alias without the old id', { type: 'alias', userId: 'u' }, 'previousId'],
  ])('refuses %s and names the field', (_, sent, field) => {
    const problem = problemOf(sent);
    expect(problem).toBeInstanceOf(EventProblem);
    expect(problem.field).toBe(field);
    expect(problem.reason).toMatch(/\.$/);
  });

  it('accepts or refuses anything, and never breaks', () => {
    const field = fc.oneof(
      fc.jsonValue({ stringUnit: 'binary' }),
      fc.constantFrom('track', 'identify', 'u', null),
    );
    const anything = fc.dictionary(
      fc.constantFrom(
        'type',
        'userId',
        'anonymousId',
        'event',
        'properties',
        'traits',
        'context',
        'timestamp',
        'messageId',
        '__proto__',
      ),
      field,
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (sent) => {
        const problem = problemOf(sent);
        expect(Object.keys(problem).length === 0 || problem instanceof EventProblem).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

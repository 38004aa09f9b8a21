import { describe, expect, it } from 'vitest';
import { correctClock } from './correct-clock';

const at = (text: string) => new Date(text);
const receivedAt = at('2026-11-24T12:00:00.000Z');

describe('correctClock', () => {
  it('dates an event by our clock when the sender’s is two hours behind', () => {
    const originalTimestamp = at('2026-11-24T09:59:50.000Z');
    const sentAt = at('2026-11-24T10:00:00.000Z');
    expect(correctClock({ originalTimestamp, sentAt, receivedAt })).toEqual(at('2026-11-24T11:59:50.000Z'));
  });

  it('takes the sender’s time as it is when nothing says how wrong it is', () => {
    const originalTimestamp = at('2026-11-01T00:00:00.000Z');
    expect(correctClock({ originalTimestamp, sentAt: null, receivedAt })).toEqual(originalTimestamp);
  });

  it('uses the time of arrival without any time', () => {
    expect(correctClock({ originalTimestamp: null, sentAt: null, receivedAt })).toEqual(receivedAt);
  });

  it('lets nothing happen more than a day ahead, nor before 1970', () => {
    const future = correctClock({ originalTimestamp: at('2031-01-01T00:00:00Z'), sentAt: null, receivedAt });
    expect(future).toEqual(at('2026-11-25T12:00:00.000Z'));
    const sentAt = at('9999-01-01T00:00:00Z');
    expect(correctClock({ originalTimestamp: at('1970-01-01T00:00:00Z'), sentAt, receivedAt })).toEqual(
      new Date(0),
    );
  });
});

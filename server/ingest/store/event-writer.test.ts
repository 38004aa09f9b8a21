import { describe, expect, it } from 'vitest';
import type { EventRow } from '../event/event-row';
import { type EventStore, EventWriter } from './event-writer';

const row = (messageId: string) => ({ messageId }) as EventRow;

class Store implements EventStore {
  readonly inserts: string[][] = [];
  commits = 0;
  constructor(private readonly refuse: (rows: readonly EventRow[]) => Error | undefined = () => undefined) {}
  async insert(rows: readonly EventRow[]) {
    const error = this.refuse(rows);
    if (error) throw error;
    this.inserts.push(rows.map(({ messageId }) => messageId));
  }
  committed() {
    this.commits += 1;
  }
  isDataError(error: unknown) {
    return (error as Error).message === 'data';
  }
}

describe('EventWriter', () => {
  it('puts the events of concurrent requests into one insert', async () => {
    const store = new Store();
    const writer = new EventWriter(store);
    await Promise.all([writer.write([row('a')], 1), writer.write([row('b'), row('c')], 1)]);
    expect(store.inserts).toEqual([['a', 'b', 'c']]);
    expect(store.commits).toBe(1);
  });

  it('does not wait once 500 rows are there', async () => {
    const store = new Store();
    const writer = new EventWriter(store);
    const large = writer.write(
      Array.from({ length: 500 }, (_, index) => row(`${index}`)),
      1,
    );
    expect(store.inserts).toHaveLength(1);
    await large;
  });

  it('saves the neighbours of a row that the database refuses', async () => {
    const store = new Store((rows) =>
      rows.some(({ messageId }) => messageId === 'bad') ? new Error('data') : undefined,
    );
    const writer = new EventWriter(store);
    const [first, second] = await Promise.all([
      writer.write([row('a'), row('bad')], 1),
      writer.write([row('b')], 1),
    ]);
    expect(first.map((refused) => refused.row.messageId)).toEqual(['bad']);
    expect(second).toEqual([]);
    expect(store.inserts.flat().sort()).toEqual(['a', 'b']);
  });

  it('tells every caller when the database is away', async () => {
    const writer = new EventWriter(new Store(() => new Error('away')));
    const results = await Promise.allSettled([writer.write([row('a')], 1), writer.write([row('b')], 1)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('asks senders to slow down before memory fills up', async () => {
    const writer = new EventWriter(new Store());
    const first = writer.write([row('a')], 60 * 1024 * 1024);
    await expect(writer.write([row('b')], 10 * 1024 * 1024)).rejects.toMatchObject({ code: 'rate-limited' });
    await first;
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTemplateSaving, type SavedTemplate } from './template-saving';

/** A server that answers when it is told to. */
function open() {
  const sent: { revision: number; name: string; answer(): void; refuse(error: unknown): void }[] = [];
  const saving = createTemplateSaving({
    revision: 1,
    draft: { name: '', content: {} },
    send: ({ revision, draft }: SavedTemplate) =>
      new Promise((resolve, reject) =>
        sent.push({
          revision,
          name: draft.name,
          answer: () => resolve({ revision: revision + 1 }),
          refuse: reject,
        }),
      ),
    faultOf: (error) =>
      error === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', reason: String(error) },
  });
  return { saving, sent, now: () => saving.store.getState().state.kind };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is typed is saved once typing rests', async () => {
  const { saving, sent, now } = open();
  saving.change({ name: 'A' });
  saving.change({ name: 'AB' });
  expect(now()).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toMatchObject([{ revision: 1, name: 'AB' }]);
  sent[0]?.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(now()).toBe('saved');
});

test('typing during a slow save is saved after it, on its revision', async () => {
  const { saving, sent, now } = open();
  saving.change({ name: 'A' });
  const first = saving.flush();
  saving.change({ name: 'AB' });
  const second = saving.flush();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(1);
  sent[0]?.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent[1]).toMatchObject({ revision: 2, name: 'AB' });
  sent[1]?.answer();
  expect(await first).toEqual({ revision: 3, draft: { name: 'AB', content: {} } });
  expect(await second).toEqual(await first);
  expect(now()).toBe('saved');
});

test('nothing typed, nothing sent', async () => {
  const { saving, sent } = open();
  expect(await saving.flush()).toEqual({ revision: 1, draft: { name: '', content: {} } });
  expect(sent).toEqual([]);
});

test('a save that failed is tried again with the next change', async () => {
  const { saving, sent, now } = open();
  saving.change({ name: 'A' });
  const failed = saving.flush();
  sent[0]?.refuse('away');
  expect(await failed).toBeNull();
  expect(saving.store.getState().state).toEqual({ kind: 'failed', reason: 'away' });
  saving.change({ name: 'AB' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[1]).toMatchObject({ revision: 1, name: 'AB' });
  expect(now()).toBe('saving');
});

test('after a conflict the words stay and nothing is sent over theirs', async () => {
  const { saving, sent, now } = open();
  saving.change({ name: 'A' });
  const refused = saving.flush();
  sent[0]?.refuse('conflict');
  expect(await refused).toBeNull();
  saving.change({ name: 'AB' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(1);
  expect(now()).toBe('conflict');
  expect(saving.store.getState().draft.name).toBe('AB');
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyJourney } from '@/journey/schema/journey-document';
import { createDocumentStore } from './document-store';
import { createSaving, type SaveFault, type SavingParts } from './saving';

const around = { selection: () => [], select: () => undefined, onMove: () => undefined };

function open(over: Partial<SavingParts> = {}) {
  const document = createDocumentStore(emptyJourney('Cart'), around);
  const sent: { revision: number; name: string }[] = [];
  const kept: (string | null)[] = [];
  const saving = createSaving({
    document,
    revision: 1,
    send: async (revision, draft) => {
      sent.push({ revision, name: draft.name });
      return { revision: revision + 1, savedAt: '2026-11-24T10:00:00Z' };
    },
    theirs: async () => ({
      revision: 9,
      document: emptyJourney('Theirs'),
      updatedAt: '2026-11-24T09:59:00Z',
      updatedBy: 'Sara',
    }),
    faultOf: (error) => error as SaveFault,
    keep: (copy) => kept.push(copy?.document.name ?? null) > 0,
    ...over,
  });
  const name = (to: string) =>
    document.edit({ key: 'settings' }, (draft) => {
      draft.name = to;
    });
  return { document, saving, sent, kept, name, now: () => saving.state.getState().kind };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving the draft', () => {
  it('saves once, after the typing paused', async () => {
    const { name, sent, now } = open();
    name('A');
    name('AB');
    expect(now()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toEqual([{ revision: 1, name: 'AB' }]);
    expect(now()).toBe('saved');
  });

  it('says saved without a request when the last change was taken back', async () => {
    const { name, document, sent, now } = open();
    name('A');
    document.undo();
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.length).toBeLessThanOrEqual(1);
    expect(now()).toBe('saved');
  });

  it('sends what was typed during a save in a second request, on top of the first', async () => {
    let answer: (() => void) | undefined;
    const revisions: [number, string][] = [];
    const { name, saving, now } = open({
      send: (revision, draft) =>
        new Promise((resolve) => {
          revisions.push([revision, draft.name]);
          answer = () => resolve({ revision: revision + 1, savedAt: '2026-11-24T10:00:00Z' });
        }),
    });
    name('A');
    const done = saving.flush();
    name('AB');
    answer?.();
    await vi.advanceTimersByTimeAsync(0);
    answer?.();
    expect(await done).toBe(true);
    expect(revisions).toEqual([
      [1, 'A'],
      [2, 'AB'],
    ]);
    expect(now()).toBe('saved');
  });

  it('keeps a copy in the browser while the server is away, and tries again', async () => {
    let isAway = true;
    const { name, saving, kept, now } = open({
      send: async (revision) => {
        if (isAway) throw { kind: 'away' };
        return { revision: revision + 1, savedAt: '2026-11-24T10:00:00Z' };
      },
    });
    name('A');
    expect(await saving.flush()).toBe(false);
    expect(now()).toBe('away');
    expect(kept).toEqual(['A']);
    isAway = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(now()).toBe('saved');
    expect(kept.at(-1)).toBeNull();
  });

  it('stops at a conflict, shows whose draft it is, and overwrites it only when told to', async () => {
    let refuses = true;
    const sent: number[] = [];
    const { name, saving, document, now } = open({
      send: async (revision) => {
        sent.push(revision);
        if (refuses) throw { kind: 'conflict' };
        return { revision: revision + 1, savedAt: '2026-11-24T10:00:00Z' };
      },
    });
    name('Mine');
    await saving.flush();
    expect(saving.state.getState()).toMatchObject({ kind: 'conflict', theirs: { updatedBy: 'Sara' } });
    name('Mine too');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toEqual([1]);
    refuses = false;
    expect(await saving.overwrite()).toBe(true);
    expect(sent).toEqual([1, 9]);
    expect(now()).toBe('saved');
    expect(document.getState().document.name).toBe('Mine too');
    document.undo();
    expect(document.getState().document.name).toBe('Theirs');
  });

  it('takes the other draft when told to; undo brings the own one back', async () => {
    const { name, saving, document, now } = open({
      send: async () => {
        throw { kind: 'conflict' };
      },
    });
    name('Mine');
    await saving.flush();
    saving.takeTheirs();
    expect(document.getState().document.name).toBe('Theirs');
    expect(now()).toBe('saved');
    expect(saving.revision()).toBe(9);
    document.undo();
    expect(document.getState().document.name).toBe('Mine');
    expect(now()).toBe('unsaved');
  });

  it('keeps what was typed in the browser before it is sent, and says so truly when there is no room', async () => {
    const { name, kept } = open();
    name('A');
    await vi.advanceTimersByTimeAsync(500);
    expect(kept).toEqual(['A']);
    const full = open({
      keep: () => false,
      send: async () => {
        throw { kind: 'away' };
      },
    });
    full.name('B');
    await full.saving.flush();
    expect(full.saving.state.getState()).toEqual({ kind: 'away', isKept: false });
  });
});

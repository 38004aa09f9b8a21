import { dueKindOf } from '@/journey/plan/triggers/due/registry';
import type { TimedOn } from '@/journey/plan/triggers/due/types';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { DueRow } from '@/server/data/triggers/due-row';
import type { DueChange } from '@/server/data/triggers/write-due';
import type { Person } from './people';

interface Move {
  journeyId: string;
  nodeId: string;
  kind: string;
  /** ms since epoch */
  due: number | null;
  onlyLater: boolean;
}

interface Time {
  person: Person;
  move: Move;
}

const keyOf = (journeyId: string, nodeId: string, personId: string) => `${journeyId} ${nodeId} ${personId}`;

/** When triggers want to be heard about people, as it becomes while a batch is worked on. */
export class DueTimes {
  private readonly now = new Map<string, number | null>();
  private readonly loaded: readonly DueRow[];
  private readonly moved = new Map<string, Time>();

  constructor(loaded: readonly DueRow[]) {
    this.loaded = loaded;
    for (const { journeyId, nodeId, personId, due } of loaded)
      this.now.set(keyOf(journeyId, nodeId, personId), due.getTime());
  }

  /** When the trigger wants to be heard about the person, ms since epoch; null: at no time. */
  of(person: Person, journeyId: string, nodeId: string): number | null {
    return this.now.get(keyOf(journeyId, nodeId, person.id)) ?? null;
  }

  move(person: Person, move: Move): void {
    const key = keyOf(move.journeyId, move.nodeId, person.id);
    const known = this.of(person, move.journeyId, move.nodeId);
    if (known === move.due) return;
    if (move.onlyLater && known !== null && move.due !== null && move.due < known) return;
    this.now.set(key, move.due);
    this.moved.set(key, { person, move });
  }

  /** The times of `from` are `into`'s where they have none of their own: a turn that has come is not lost by it, nor is silence forgotten. */
  merge(from: Person, into: Person): void {
    const moved = [...this.moved.values()].filter(({ person }) => person === from).map(({ move }) => move);
    const loaded = this.loaded.filter(({ personId }) => personId === from.id);
    for (const { journeyId, nodeId, kind } of [...loaded, ...moved]) {
      const due = this.of(from, journeyId, nodeId);
      const onlyLater = dueKindOf({ kind } as TimedOn)?.onlyLater ?? false;
      if (due === null || (!onlyLater && this.of(into, journeyId, nodeId) !== null)) continue;
      this.move(into, { journeyId, nodeId, kind, due, onlyLater });
    }
  }

  /** A turn that came while something moved the time is none: the person was active after all, or the date is another one. */
  isStale(person: Person, { type, context }: ReceivedEvent): boolean {
    const { journeyId, nodeId, due } = context;
    if (type !== 'system' || typeof due !== 'string') return false;
    return this.of(person, String(journeyId), String(nodeId)) !== Date.parse(due);
  }

  changes(): DueChange[] {
    return [...this.moved.values()]
      .filter(({ person }) => person.mergedInto === null)
      .map(({ person, move: { due, ...move } }) => ({
        ...move,
        workspaceId: person.workspaceId,
        personId: person.id,
        due: due === null ? null : new Date(due),
      }));
  }
}

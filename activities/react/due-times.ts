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
  private readonly moved = new Map<string, Time>();

  constructor(loaded: readonly DueRow[]) {
    for (const { journeyId, nodeId, personId, due } of loaded)
      this.now.set(keyOf(journeyId, nodeId, personId), due.getTime());
  }

  move(person: Person, move: Move): void {
    const key = keyOf(move.journeyId, move.nodeId, person.id);
    const known = this.now.get(key) ?? null;
    if (known === move.due) return;
    if (move.onlyLater && known !== null && move.due !== null && move.due < known) return;
    this.now.set(key, move.due);
    this.moved.set(key, { person, move });
  }

  /** A turn that came while something moved the time is none: the person was active after all, or the date is another one. */
  isStale(person: Person, { type, context }: ReceivedEvent): boolean {
    const { journeyId, nodeId, due } = context;
    if (type !== 'system' || typeof due !== 'string') return false;
    const known = this.now.get(keyOf(String(journeyId), String(nodeId), person.id)) ?? null;
    return known !== Date.parse(due);
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

import type { MembershipRow } from '@/server/data/segments/load-memberships';
import type { LiveSegment } from './live-segment';
import type { Person } from './people';

interface Membership extends MembershipRow {
  isChanged: boolean;
}

const isMember = ({ since, until }: MembershipRow) => since !== null && until === null;

/** Who belongs to which segment, as it becomes while a batch is worked on. */
export class Memberships {
  private readonly byPerson = new Map<string, Map<string, Membership>>();

  constructor(loaded: readonly MembershipRow[]) {
    for (const row of loaded) this.rowsOf(row.personId).set(row.segmentId, { ...row, isChanged: false });
  }

  has(person: Person, segment: LiveSegment): boolean {
    const row = this.rowsOf(person.id).get(segment.id);
    return row !== undefined && isMember(row);
  }

  /** By segment key, since when (ms). */
  of(person: Person, segments: readonly LiveSegment[]): Record<string, number> {
    const rows = this.byPerson.get(person.id);
    if (!rows) return {};
    return Object.fromEntries(
      segments.flatMap(({ id, key }) => {
        const row = rows.get(id);
        return row && isMember(row) ? [[key, row.since?.getTime() ?? 0]] : [];
      }),
    );
  }

  /** True when membership is another one than before. `due`: when to look again, ms. */
  settle(person: Person, segment: LiveSegment, belongs: boolean, due: number | null, now: number): boolean {
    const rows = this.rowsOf(person.id);
    const row = rows.get(segment.id) ?? blank(person, segment);
    const isOther = isMember(row) !== belongs;
    if (isOther && belongs) Object.assign(row, { since: new Date(now), until: null });
    if (isOther && !belongs) row.until = new Date(now);
    if (isOther || (row.due?.getTime() ?? null) !== due) {
      row.due = due === null ? null : new Date(due);
      row.isChanged = true;
      rows.set(segment.id, row);
    }
    return isOther;
  }

  /** Whoever was put into a segment stays in it as the person they turned out to be. */
  merge(from: Person, into: Person, segments: readonly LiveSegment[]): void {
    for (const segment of segments) {
      if (segment.rule || !this.has(from, segment) || this.has(into, segment)) continue;
      const since = this.rowsOf(from.id).get(segment.id)?.since?.getTime() ?? 0;
      this.settle(into, segment, true, null, since);
    }
    this.byPerson.delete(from.id);
  }

  changed(): MembershipRow[] {
    return [...this.byPerson.values()].flatMap((rows) => [...rows.values()].filter((row) => row.isChanged));
  }

  private rowsOf(personId: string): Map<string, Membership> {
    const rows = this.byPerson.get(personId) ?? new Map<string, Membership>();
    this.byPerson.set(personId, rows);
    return rows;
  }
}

const blank = ({ id, workspaceId }: Person, segment: LiveSegment): Membership => ({
  workspaceId,
  segmentId: segment.id,
  personId: id,
  since: null,
  until: null,
  due: null,
  isChanged: false,
});

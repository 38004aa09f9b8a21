import type { Plan } from '@/journey/plan/types';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { EntryRetry } from '@/server/data/react/load-entry-retries';
import type { OpenRun } from '@/server/data/react/load-open-runs';
import type { Identifier, PersonRow } from '@/server/data/react/load-people';
import type { LiveWorkspace } from './live-journeys';

/** Events that are reacted to together, with what was read of them first. */
export interface Batch {
  workspaces: ReadonlyMap<string, LiveWorkspace>;
  events: readonly ReceivedEvent[];
  people: readonly PersonRow[];
  runs: readonly OpenRun[];
  retries: readonly EntryRetry[];
  plans: ReadonlyMap<string, Plan>;
  /** Everybody known whom the event may be about. */
  knownTo(event: ReceivedEvent): readonly PersonRow[];
  /** Id of the person whom an identifier leads to. */
  leadsTo(identifier: Identifier): string | undefined;
  /** ms since epoch */
  now: number;
}

import { pool } from '../data/pool';
import { decodeCursor, type Position } from './cursor';
import { resolvePersonId } from './person-view';
import { takePage } from './take-page';
import { timelineDetails } from './timeline-details';
import { timelineKeys } from './timeline-keys';
import type { Page } from './views/page';
import type { TimelineItem } from './views/person-views';

const END_OF_TIME: Position = { at: '9999-12-31T00:00:00.000Z', id: '' };

/** Everything that happened to a person, newest first: events, steps, messages and refused entries in one order, or one kind of them. */
export async function getTimeline(
  workspaceId: string,
  personId: string,
  filter: { cursor?: string | undefined; kind?: TimelineItem['kind'] | undefined } = {},
  size = 50,
): Promise<Page<TimelineItem>> {
  const id = await resolvePersonId(workspaceId, personId);
  const keys = await timelineKeys(
    workspaceId,
    [id, ...(await mergedInto(workspaceId, id))],
    filter.cursor ? decodeCursor(filter.cursor) : END_OF_TIME,
    size + 1,
    filter.kind,
  );
  const details = await timelineDetails(workspaceId, keys);
  const page = takePage(
    keys,
    size,
    ({ at, key }) => ({ at: at.toISOString(), id: key }),
    ({ key }) => details.get(key),
  );
  return { ...page, items: page.items.filter((item) => item !== undefined) };
}

/** Anonymous people that turned out to be this one: what happened to them happened to this person. */
async function mergedInto(workspaceId: string, personId: string): Promise<string[]> {
  const { rows } = await pool().query<{ from_id: string }>(
    'SELECT from_id FROM person_merge WHERE workspace_id = $1 AND into_id = $2',
    [workspaceId, personId],
  );
  return rows.map(({ from_id }) => from_id);
}

import { diffDocuments } from '@/journey/graph/diff';
import { emptyJourney } from '@/journey/schema/journey-document';
import { pool } from '../data/pool';
import { checkDocument } from '../services/journeys/check-document';
import { getVersion } from './journey-versions';
import { getJourney } from './journey-view';
import type { PublishPreview } from './views/journey-views';

/** What publishing the draft would do, compared with the live version; with none, everything is new. */
export async function getPublishPreview(workspaceId: string, journeyId: string): Promise<PublishPreview> {
  const journey = await getJourney(workspaceId, journeyId);
  const live = journey.liveVersion
    ? (await getVersion(workspaceId, journeyId, journey.liveVersion)).document
    : emptyJourney(journey.name);
  const [problems, counts] = await Promise.all([
    checkDocument(workspaceId, journey.document, { journeyId }),
    pool().query<{ open: number; latest: number }>(
      `SELECT (SELECT count(*)::int FROM run WHERE workspace_id = $1 AND journey_id = $2 AND status <> 'ended') AS open,
              (SELECT coalesce(max(number), 0)::int FROM journey_version WHERE workspace_id = $1 AND journey_id = $2) AS latest`,
      [workspaceId, journeyId],
    ),
  ]);
  const { settingsChanged, added, removed, changed } = diffDocuments(live, journey.document);
  return {
    revision: journey.revision,
    nextVersion: (counts.rows[0]?.latest ?? 0) + 1,
    problems,
    openRuns: counts.rows[0]?.open ?? 0,
    nodes: { added, removed, changed },
    settingsChanged,
  };
}

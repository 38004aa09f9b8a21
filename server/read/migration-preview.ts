import { compile } from '@/journey/compile/compile';
import type { JourneyDocument } from '@/journey/graph/types';
import { type PlaceMove, previewMigration } from '@/journey/migrate/preview';
import type { MigrationChoices } from '@/journey/migrate/types';
import type { Plan } from '@/journey/plan/types';
import { definitions } from '@/nodes/registry/definitions';
import { AppError } from '@/shared/app-error';
import { readPlaces } from '../data/migrations/read-places';
import { readVersionPlans } from '../data/migrations/read-version-plans';
import { pool } from '../data/pool';
import { checkDocument } from '../services/journeys/check-document';
import { DocumentProblemsError } from '../services/journeys/document-problems-error';
import { requireTargets } from '../services/journeys/start-migration';
import { getVersion } from './journey-versions';
import { getJourney } from './journey-view';
import type { MigrationPreview, MigrationStep } from './views/migration-views';

/** Beyond every version there can be. */
const NEXT = 2_147_483_647;

/**
 * What moving people would do: per step how many are there, where they go, what becomes of their wait, who leaves and why. `to`: the live version,
 * for people of older ones, or the draft, for everybody inside.
 */
export async function getMigrationPreview(
  workspaceId: string,
  journeyId: string,
  to: 'live' | 'draft',
  choices: MigrationChoices,
): Promise<MigrationPreview> {
  const journey = await getJourney(workspaceId, journeyId);
  if (journey.liveVersion === null)
    throw new AppError('conflict', 'journeyNotPublished', 'The journey was never published');
  const live = to === 'live' ? await getVersion(workspaceId, journeyId, journey.liveVersion) : null;
  const document = live?.document ?? journey.document;
  requireTargets(document, choices);
  const places = await readPlaces(workspaceId, journeyId, live?.number ?? NEXT);
  const versions = [...new Set([journey.liveVersion, ...places.map(({ version }) => version)])];
  const plans = await readVersionPlans(workspaceId, journeyId, versions);
  const byNumber = new Map<number, Plan>([...plans].map(([number, { plan }]) => [number, plan]));
  const target = live ? byNumber.get(live.number) : await draftPlan(workspaceId, journeyId, document);
  const steps = target ? previewMigration(places, byNumber, target, choices) : [];
  const sum = (all: typeof steps) => all.reduce((total, { count }) => total + count, 0);
  return {
    version: live?.number ?? null,
    moves: sum(steps.filter(({ leaves }) => leaves === null)),
    leaves: sum(steps.filter(({ leaves }) => leaves !== null)),
    steps: await named(workspaceId, journeyId, versions, steps),
  };
}

/** A step that is gone is named as it was in the latest version that had it. */
async function named(
  workspaceId: string,
  journeyId: string,
  versions: readonly number[],
  steps: readonly PlaceMove[],
): Promise<MigrationStep[]> {
  const { rows } = await pool().query<{ nodes: JourneyDocument['nodes'] }>(
    `SELECT document->'nodes' AS nodes FROM journey_version
      WHERE workspace_id = $1 AND journey_id = $2 AND number = ANY($3::int[]) ORDER BY number`,
    [workspaceId, journeyId, versions],
  );
  const nodes: JourneyDocument['nodes'] = Object.assign({}, ...rows.map((row) => row.nodes));
  return steps.map((step) => {
    const node = step.nodeId === null ? undefined : nodes[step.nodeId];
    return { ...step, kind: node?.kind ?? null, title: node?.title ?? null };
  });
}

async function draftPlan(workspaceId: string, journeyId: string, document: JourneyDocument): Promise<Plan> {
  const problems = await checkDocument(workspaceId, document, { journeyId });
  if (problems.some(({ severity }) => severity === 'error')) throw new DocumentProblemsError(problems);
  return compile(document, definitions);
}

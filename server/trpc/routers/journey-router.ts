import { z } from 'zod';
import { journeyDocumentSchema } from '@/journey/schema/journey-document';
import { JOURNEY_SORTS } from '@/shared/journey-sort';
import { JOURNEY_STATUSES } from '@/shared/journey-status';
import { isMember } from '../../auth/membership';
import { watchCounts } from '../../live/watch-counts';
import { getArmResults } from '../../read/arm-results';
import { getJourneyCounts } from '../../read/journey-counts';
import { getJourneyFacets } from '../../read/journey-facets';
import { getInside } from '../../read/journey-inside';
import { listJourneys } from '../../read/journey-list';
import { listJourneyNames } from '../../read/journey-names';
import { getVersion, listVersions } from '../../read/journey-versions';
import { getJourney } from '../../read/journey-view';
import { getMigration, listMigrations } from '../../read/migration-list';
import { getMigrationPreview } from '../../read/migration-preview';
import { getPublishPreview } from '../../read/publish-preview';
import { countRefusals } from '../../read/refusal-counts';
import { listRefusals } from '../../read/refusal-list';
import { startFromExample } from '../../services/examples/start-from-example';
import { archiveJourney } from '../../services/journeys/archive-journey';
import { createJourney } from '../../services/journeys/create-journey';
import { duplicateJourney } from '../../services/journeys/duplicate-journey';
import { migrationChoicesSchema } from '../../services/journeys/migration-choices-schema';
import { organizeJourneys } from '../../services/journeys/organize-journeys';
import { pauseJourney } from '../../services/journeys/pause-journey';
import { pausePolicySchema, perMinuteSchema } from '../../services/journeys/pause-policy-schema';
import { publishJourney } from '../../services/journeys/publish-journey';
import { renameFolder } from '../../services/journeys/rename-folder';
import { renameJourney } from '../../services/journeys/rename-journey';
import { restoreVersion } from '../../services/journeys/restore-version';
import { resumeJourney } from '../../services/journeys/resume-journey';
import { saveDraft } from '../../services/journeys/save-draft';
import { startMigration } from '../../services/journeys/start-migration';
import { STOP_MODES, stopJourney } from '../../services/journeys/stop-journey';
import { stopMigration } from '../../services/journeys/stop-migration';
import { router, workspaceProcedure } from '../init';
import { cursor, example, id, label, language, name, search } from '../inputs';

const MAX_AT_ONCE = 200;
const MAX_TAGS = 50;

const revision = z.number().int().min(1);
const version = z.number().int().min(1);
const journey = z.object({ journeyId: id });
const days = z.number().int().min(1).max(366).optional();
const refused = journey.extend({ search, days });
const counted = journey.extend({ version: version.optional(), days });

export const journeyRouter = router({
  list: workspaceProcedure
    .input(
      z.object({
        search,
        status: z.enum(JOURNEY_STATUSES).optional(),
        folder: z.string().max(60).optional(),
        tag: label.optional(),
        ownerId: id.optional(),
        sort: z.enum(JOURNEY_SORTS).optional(),
        cursor,
      }),
    )
    .query(({ ctx, input }) => listJourneys(ctx.workspace.id, input)),
  facets: workspaceProcedure.query(({ ctx }) => getJourneyFacets(ctx.workspace.id)),
  names: workspaceProcedure.query(({ ctx }) => listJourneyNames(ctx.workspace.id)),
  get: workspaceProcedure
    .input(journey)
    .query(({ ctx, input }) => getJourney(ctx.workspace.id, input.journeyId)),
  create: workspaceProcedure
    .input(z.object({ name, document: journeyDocumentSchema.optional(), folder: label.optional() }))
    .mutation(({ ctx, input }) => createJourney(ctx.actor, input)),
  createFromExample: workspaceProcedure
    .input(z.object({ example, language }))
    .mutation(({ ctx, input }) => startFromExample(ctx.actor, input)),
  duplicate: workspaceProcedure
    .input(journey)
    .mutation(({ ctx, input }) => duplicateJourney(ctx.actor, input.journeyId)),
  saveDraft: workspaceProcedure
    .input(journey.extend({ revision, document: journeyDocumentSchema }))
    .mutation(({ ctx, input }) => saveDraft(ctx.actor, input)),
  rename: workspaceProcedure
    .input(journey.extend({ name }))
    .mutation(({ ctx, input }) => renameJourney(ctx.actor, input)),
  organize: workspaceProcedure
    .input(
      z.object({
        journeyIds: z.array(id).min(1).max(MAX_AT_ONCE),
        folder: label.nullable().optional(),
        addTags: z.array(label).max(MAX_TAGS).optional(),
        removeTags: z.array(label).max(MAX_TAGS).optional(),
        ownerId: id.nullable().optional(),
      }),
    )
    .mutation(({ ctx, input }) => organizeJourneys(ctx.actor, input)),
  renameFolder: workspaceProcedure
    .input(z.object({ folder: label, to: label.nullable() }))
    .mutation(({ ctx, input }) => renameFolder(ctx.actor, input)),
  publishPreview: workspaceProcedure
    .input(journey)
    .query(({ ctx, input }) => getPublishPreview(ctx.workspace.id, input.journeyId)),
  publish: workspaceProcedure
    .input(
      journey.extend({
        revision,
        note: z.string().trim().max(500).default(''),
        move: migrationChoicesSchema.optional(),
      }),
    )
    .mutation(({ ctx, input }) => publishJourney(ctx.actor, input)),
  migrationPreview: workspaceProcedure
    .input(journey.extend({ to: z.enum(['live', 'draft']), choices: migrationChoicesSchema }))
    .query(({ ctx, input }) =>
      getMigrationPreview(ctx.workspace.id, input.journeyId, input.to, input.choices),
    ),
  migrations: workspaceProcedure
    .input(journey)
    .query(({ ctx, input }) => listMigrations(ctx.workspace.id, input.journeyId)),
  migrate: workspaceProcedure
    .input(journey.extend({ choices: migrationChoicesSchema }))
    .mutation(({ ctx, input }) => startMigration(ctx.actor, input.journeyId, input.choices)),
  stopMigration: workspaceProcedure
    .input(journey.extend({ migrationId: id }))
    .mutation(async ({ ctx, input }) => {
      await stopMigration(ctx.actor, input.journeyId, input.migrationId);
      return getMigration(ctx.workspace.id, input.journeyId, input.migrationId);
    }),
  versions: workspaceProcedure
    .input(journey)
    .query(({ ctx, input }) => listVersions(ctx.workspace.id, input.journeyId)),
  version: workspaceProcedure
    .input(journey.extend({ number: version }))
    .query(({ ctx, input }) => getVersion(ctx.workspace.id, input.journeyId, input.number)),
  restore: workspaceProcedure
    .input(journey.extend({ number: version, revision }))
    .mutation(({ ctx, input }) => restoreVersion(ctx.actor, input)),
  inside: workspaceProcedure
    .input(journey)
    .query(({ ctx, input }) => getInside(ctx.workspace.id, input.journeyId)),
  pause: workspaceProcedure
    .input(journey.extend({ policy: pausePolicySchema.optional() }))
    .mutation(async ({ ctx, input }) => {
      await pauseJourney(ctx.actor, input.journeyId, input.policy);
      return getJourney(ctx.workspace.id, input.journeyId);
    }),
  resume: workspaceProcedure
    .input(journey.extend({ perMinute: perMinuteSchema.optional() }))
    .mutation(async ({ ctx, input }) => {
      await resumeJourney(ctx.actor, input.journeyId, input);
      return getJourney(ctx.workspace.id, input.journeyId);
    }),
  stop: workspaceProcedure
    .input(journey.extend({ mode: z.enum(STOP_MODES) }))
    .mutation(async ({ ctx, input }) => {
      await stopJourney(ctx.actor, input.journeyId, input.mode);
      return getJourney(ctx.workspace.id, input.journeyId);
    }),
  archive: workspaceProcedure.input(journey).mutation(async ({ ctx, input }) => {
    await archiveJourney(ctx.actor, input.journeyId);
    return getJourney(ctx.workspace.id, input.journeyId);
  }),
  refusals: workspaceProcedure
    .input(refused.extend({ code: z.string().max(64).optional(), cursor }))
    .query(({ ctx, input }) => listRefusals(ctx.workspace.id, input)),
  refusalCounts: workspaceProcedure
    .input(refused)
    .query(({ ctx, input }) => countRefusals(ctx.workspace.id, input)),
  counts: workspaceProcedure
    .input(counted)
    .query(({ ctx, input }) => getJourneyCounts({ workspaceId: ctx.workspace.id, ...input })),
  armResults: workspaceProcedure
    .input(journey.extend({ nodeId: z.string().max(64), goalId: z.string().max(64).nullish() }))
    .query(({ ctx, input }) => getArmResults(ctx.workspace.id, input)),
  /** The counts at once, then whenever they change; at most twice a second. */
  onCounts: workspaceProcedure.input(counted).subscription(async ({ ctx, input, signal }) => {
    // Refused here rather than in the stream, where a refusal would look like a broken connection.
    await getJourney(ctx.workspace.id, input.journeyId);
    return watchCounts({
      workspaceId: ctx.workspace.id,
      journeyId: input.journeyId,
      version: input.version,
      days: input.days,
      signal,
      mayWatch: () => isMember(ctx.user.id, ctx.workspace.id),
    });
  }),
});

import { env } from '@/server/env';
import { answerOnce } from './access/answer-once';
import { requireApiKey } from './access/require-api-key';
import { limitBody, requireStorable } from './access/require-storable';
import { addBroadcasts } from './broadcasts/broadcasts';
import { docsPage } from './documents/docs-page';
import { journeyJsonSchema } from './documents/journey-json-schema';
import { openApiDocument } from './documents/openapi-document';
import { addListEvents } from './events/list-events';
import { addListRejectedEvents } from './events/list-rejected-events';
import { addSendEvent } from './events/send-event';
import { addHooks } from './hooks/hooks';
import { addArchiveJourney } from './journeys/archive-journey';
import { addCreateJourney } from './journeys/create-journey';
import { addEnterJourney } from './journeys/enter-journey';
import { addGetCounts } from './journeys/get-counts';
import { addGetJourney } from './journeys/get-journey';
import { addGetVersion } from './journeys/get-version';
import { addListJourneys } from './journeys/list-journeys';
import { addListRefusals } from './journeys/list-refusals';
import { addListVersions } from './journeys/list-versions';
import { addPauseJourney } from './journeys/pause-journey';
import { addPublishJourney } from './journeys/publish-journey';
import { addPutJourney } from './journeys/put-journey';
import { addResumeJourney } from './journeys/resume-journey';
import { addStopJourney } from './journeys/stop-journey';
import { addValidateJourney } from './journeys/validate-journey';
import { addGetMessage } from './messages/get-message';
import { addListMessages } from './messages/list-messages';
import { addSettleMessage } from './messages/settle-message';
import { addCreateMigration } from './migrations/create-migration';
import { addGetMigration } from './migrations/get-migration';
import { addListMigrations } from './migrations/list-migrations';
import { addPreviewMigration } from './migrations/preview-migration';
import { addStopMigration } from './migrations/stop-migration';
import { addDeletePerson } from './people/delete-person';
import { addGetPerson } from './people/get-person';
import { addListPeople } from './people/list-people';
import { answerProblem } from './problems/answer-problem';
import { newRestApp } from './rest-app';
import { addGetRun } from './runs/get-run';
import { addListRuns } from './runs/list-runs';
import { addSecrets } from './secrets/secrets';
import { addSegments } from './segments/segments';
import { addCompleteTask } from './tasks/complete-task';
import { addListTasks } from './tasks/list-tasks';
import { addGetTemplate } from './templates/get-template';
import { addListTemplates } from './templates/list-templates';
import { addPublishTemplate } from './templates/publish-template';
import { addPutTemplate } from './templates/put-template';

/** The public API, /api/v1/*. */
export const rest = newRestApp().basePath('/api/v1');

rest.onError(answerProblem);
rest.notFound((context) => {
  const message = `There is no ${context.req.method} ${context.req.path}. See /api/v1/docs.`;
  return context.json({ error: { code: 'not-found', message, details: [] } }, 404);
});

// Open to everybody: nothing of a workspace is in them.
rest.get('/openapi.json', (context) => context.json(openApiDocument(rest, env().SAFAR_URL)));
rest.get('/schema/journey.json', (context) =>
  context.json(journeyJsonSchema(`${env().SAFAR_URL}/api/v1/schema/journey.json`)),
);
rest.get('/docs', (context) => context.html(docsPage(openApiDocument(rest, env().SAFAR_URL))));

rest.use(requireApiKey, limitBody, requireStorable, answerOnce);

const journeys = [
  addListJourneys,
  addCreateJourney,
  addValidateJourney,
  addGetJourney,
  addPutJourney,
  addPublishJourney,
  addPauseJourney,
  addResumeJourney,
  addStopJourney,
  addArchiveJourney,
  addEnterJourney,
  addListRefusals,
  addHooks,
  addBroadcasts,
  addGetCounts,
  addListVersions,
  addGetVersion,
];
const migrations = [
  addPreviewMigration,
  addCreateMigration,
  addListMigrations,
  addGetMigration,
  addStopMigration,
];
const templates = [addListTemplates, addGetTemplate, addPutTemplate, addPublishTemplate];
const monitoring = [
  addListRuns,
  addGetRun,
  addListMessages,
  addGetMessage,
  addSettleMessage,
  addListPeople,
  addGetPerson,
  addDeletePerson,
];
const tasks = [addListTasks, addCompleteTask];
const events = [addSendEvent, addListEvents, addListRejectedEvents];
const segments = [addSegments];
const secrets = [addSecrets];
const all = [
  ...journeys,
  ...migrations,
  ...templates,
  ...segments,
  ...secrets,
  ...monitoring,
  ...tasks,
  ...events,
];
for (const add of all) add(rest);

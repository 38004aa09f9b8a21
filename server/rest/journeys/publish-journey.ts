import { createRoute, z } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import { DocumentProblemsError } from '@/server/services/journeys/document-problems-error';
import { migrationChoicesSchema } from '@/server/services/journeys/migration-choices-schema';
import { publishJourney } from '@/server/services/journeys/publish-journey';
import { documentDetails } from '../problems/document-details';
import { RestProblem } from '../problems/rest-problem';
import type { RestApp } from '../rest-app';
import { json, optionalJsonBody } from '../schemas/answers';
import { idSchema } from '../schemas/common';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/publish',
  tags: ['Journeys'],
  summary: 'Publish the draft',
  description:
    'New people enter the new version; people inside stay on theirs, unless `move` says how to move them (see migrations). Refused with 422 and the list of problems when the draft has errors.',
  request: {
    params: journeyParams,
    body: optionalJsonBody(
      z.object({
        note: z.string().max(500).default(''),
        revision: z
          .number()
          .int()
          .min(1)
          .optional()
          .openapi({ description: 'Publish only if the draft is still at it' }),
        move: migrationChoicesSchema.optional(),
      }),
    ),
  },
  responses: {
    200: json('Published', z.object({ version: z.number(), migrationId: idSchema.optional() })),
    ...problemAnswers(404, 409, ...bodyProblems),
  },
});

export const addPublishJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { note = '', revision, move } = context.req.valid('json');
    const journey = await getJourney(actor.workspaceId, context.req.valid('param').journeyId);
    try {
      const seen = { journeyId: journey.id, revision: revision ?? journey.revision, note, move };
      return context.json(await publishJourney(actor, seen), 200);
    } catch (error) {
      if (!(error instanceof DocumentProblemsError)) throw error;
      const details = await documentDetails(journey.document, error.problems);
      throw new RestProblem(
        'invalid',
        `The journey cannot be published: ${countOf(error.problems)}. See details.`,
        details,
      );
    }
  });

function countOf(problems: readonly { severity: string }[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return errors === 1 ? 'it has an error' : `it has ${errors} errors`;
}

import { z } from '@hono/zod-openapi';

export const detailSchema = z
  .object({
    path: z.string().openapi({ example: 'nodes.wait-1.config.amount' }),
    message: z.string(),
    code: z.string().optional(),
    nodeId: z.string().optional(),
    field: z.string().optional(),
    severity: z.enum(['error', 'warning']).optional(),
  })
  .openapi('ProblemDetail');

const problemSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string(), details: z.array(detailSchema) }) })
  .openapi('Problem');

const content = { 'application/json': { schema: problemSchema } };

const DESCRIPTIONS = {
  400: 'The body is not JSON',
  401: 'No API key, or not a valid one',
  404: 'Nothing of this workspace has this id',
  409: 'It changed in the meantime, or its state does not allow this',
  413: 'The body is too large',
  415: 'The body is not application/json',
  422: 'Input that cannot be accepted; details say where and why',
} as const;
type Status = keyof typeof DESCRIPTIONS;

type Problems<S extends Status> = { [status in S]: { description: string; content: typeof content } };

/** Answers of a route besides the good one, for the OpenAPI document. */
export function problemAnswers<S extends Status>(...statuses: S[]): Problems<S | 401 | 422> {
  const listed = [...new Set<Status>([401, 422, ...statuses])];
  return Object.fromEntries(
    listed.map((status) => [status, { description: DESCRIPTIONS[status], content }]),
  ) as Problems<S | 401 | 422>;
}

/** Of a route that takes a body. */
export const bodyProblems = [400, 413, 415] as const;

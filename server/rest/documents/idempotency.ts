import type { OpenApi } from './openapi-document';

/** What every POST takes besides its own parameters. */
export const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Any name of yours for this call, e.g. a UUID. Who repeats it within a day gets the answer of the first time, and nothing happens again.',
  schema: { type: 'string', maxLength: 257 },
};

const REFERENCE = { $ref: '#/components/parameters/IdempotencyKey' };
const CONFLICT = {
  description: 'The first call with this idempotency key is under way, or broke off',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The paths with the header described at each POST. */
export function withIdempotencyKey(paths: OpenApi['paths']): OpenApi['paths'] {
  const described = Object.entries(paths).map(([path, methods]) => {
    const { post } = methods;
    if (!post) return [path, methods];
    const responses = { 409: CONFLICT, ...post.responses };
    return [
      path,
      { ...methods, post: { ...post, parameters: [...(post.parameters ?? []), REFERENCE], responses } },
    ];
  });
  return Object.fromEntries(described);
}

import { OpenAPIHono } from '@hono/zod-openapi';
import type { Actor } from '@/server/services/actor';
import { invalidInput } from './problems/invalid-input';

/** What every route finds in its context after the key was checked. */
export interface RestEnv {
  Variables: { actor: Actor };
}
export type RestApp = OpenAPIHono<RestEnv>;

/** A part of the API; input that does not fit its schema is answered in one way everywhere. */
export const newRestApp = (): RestApp =>
  new OpenAPIHono<RestEnv>({
    strict: false,
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(result.error.issues, result.target);
    },
  });

import { APIError, createAuthMiddleware } from 'better-auth/api';
import { unstorablePath } from '../unstorable-path';
import { slowDownGuessing } from './slow-down-guessing';

/** Runs before every call of an account's address. */
export const beforeCall = createAuthMiddleware(async ({ path, body, query }) => {
  const field = unstorablePath({ ...body, ...query });
  if (field !== null)
    throw new APIError('BAD_REQUEST', { message: `${field} holds a character that cannot be stored` });
  slowDownGuessing({ path, body });
});

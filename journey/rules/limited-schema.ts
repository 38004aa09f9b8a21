import { z } from 'zod';
import { exceededLimit, LIMIT_MESSAGES } from './exceeded-limit';

/** A rule's schema behind a look at its size, so that no rule is too large to be judged, shown or asked of a database. */
export const limitedSchema = <T>(schema: z.ZodType<T>): z.ZodType<T> =>
  z.preprocess((value, context) => {
    const limit = exceededLimit(value);
    if (!limit) return value;
    context.addIssue({ code: 'custom', message: LIMIT_MESSAGES[limit.problem], params: limit });
    return z.NEVER;
  }, schema) as unknown as z.ZodType<T>;

import { z } from '@hono/zod-openapi';
import { idSchema } from '../schemas/common';

export const journeyParams = z.object({ journeyId: idSchema });

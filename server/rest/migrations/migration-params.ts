import { journeyParams } from '../journeys/journey-params';
import { idSchema } from '../schemas/common';

export const migrationParams = journeyParams.extend({ migrationId: idSchema });

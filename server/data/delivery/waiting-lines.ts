import { JOURNEY_OF_MESSAGE } from './journey-of-message';

/**
 * A recursive table `line (workspace_id, channel, journey)`: where planned messages wait. Hops from queue to queue and journey to journey over the
 * index instead of reading every waiting message.
 */
export const WAITING_LINES = `
line AS (
  (SELECT m.workspace_id, m.channel, ${JOURNEY_OF_MESSAGE} AS journey FROM message m
    WHERE m.state = 'planned' ORDER BY 1, 2, 3 LIMIT 1)
  UNION ALL
  SELECT next.workspace_id, next.channel, next.journey
    FROM line l CROSS JOIN LATERAL (
      SELECT m.workspace_id, m.channel, ${JOURNEY_OF_MESSAGE} AS journey FROM message m
       WHERE m.state = 'planned' AND (m.workspace_id, m.channel, ${JOURNEY_OF_MESSAGE}) > (l.workspace_id, l.channel, l.journey)
       ORDER BY 1, 2, 3 LIMIT 1
    ) next
)`;

/** Whether what waits in `line l` is held back by a pause of its journey. */
export const IS_JOURNEY_PAUSED = `EXISTS (
  SELECT FROM journey j WHERE j.workspace_id = l.workspace_id AND j.id = l.journey AND j.status = 'paused')`;

import type { CallRequest } from '@/journey/calls/types';
import type { NodeEffect } from '../registry/node-effect';

export type CallWebhookArgs = { request: CallRequest; patienceMs: number };

/** Plans the call; what the other side answers is the outcome. */
export const effect: NodeEffect<CallWebhookArgs> = async ({ request, patienceMs }, _context, ports) => {
  ports.planCall({ request, patienceMs });
  return { outcome: 'planned', final: false };
};

import type { MessageOutcome } from '../../../plan/types';

/** States of the ledger in which an outcome has happened. */
export const REACHED: Record<MessageOutcome, ReadonlySet<string>> = {
  sent: new Set(['accepted', 'delivered', 'opened', 'clicked', 'bounced']),
  delivered: new Set(['delivered', 'opened', 'clicked']),
  opened: new Set(['opened', 'clicked']),
  clicked: new Set(['clicked']),
  failed: new Set(['failed', 'bounced']),
};

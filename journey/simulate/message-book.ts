import type { MessageOutcome, Outcome } from '../plan/types';
import { REACHED } from '../rules/conditions/message/reached';
import type { MessageFact } from '../rules/facts';

/** What a receipt turns a message into. What failed stays so; nothing that was reached is taken back. */
export function afterReceipt(message: MessageFact, receipt: MessageOutcome, at: number): MessageFact {
  const { state } = message;
  const isOver = REACHED.failed.has(state) || state === 'suppressed';
  if (isOver || REACHED[receipt].has(state)) return message;
  if (receipt !== 'failed') return { ...message, state: receipt === 'sent' ? 'accepted' : receipt, at };
  const reason = { code: state === 'planned' ? 'refused' : 'hard-bounce' };
  return { ...message, state: state === 'planned' ? 'failed' : 'bounced', reason, at };
}

/** What the state of a message means to the run that waits for it. */
export function outcomeOfMessage({ state, reason }: MessageFact): Outcome {
  if (REACHED.failed.has(state))
    return { outcome: 'failed', final: true, ...(reason ? { detail: reason } : {}) };
  return state === 'planned' ? { outcome: 'planned', final: false } : { outcome: 'sent', final: true };
}

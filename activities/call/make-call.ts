import { type AllowList, parseAllowList } from '@/channels/webhook/allow-list';
import { sendCall } from '@/channels/webhook/send-call';
import { beginAttempt } from '@/server/data/calls/begin-attempt';
import { loadCall } from '@/server/data/calls/load-call';
import { type CallSettlement, settleCall } from '@/server/data/calls/settle-call';
import { notify } from '@/server/data/notify';
import { env } from '@/server/env';
import { failpoint } from '../deliver/failpoint';
import { prepareCall } from './prepare-call';
import { settlementOf } from './settlement-of';
import { withoutSecrets } from './without-secrets';

/** A journey that was paused or a run that ended at the last moment: it is looked at again. ms */
const HELD_MS = 2_000;

let allowed: AllowList | undefined;

/** Makes one claimed call and stores what became of it. */
export async function makeCall(id: string, owner: string): Promise<void> {
  const toMake = await loadCall(id, owner);
  if (!toMake) return;
  const settle = async (settlement: CallSettlement) => {
    await settleCall(settlement, owner);
    if (settlement.state === 'planned') return;
    notify('safar_wake');
    notify('safar_inbox');
  };
  if (toMake.isOver) return settle({ id, state: 'withdrawn', reason: { code: 'run-ended' } });
  if (toMake.isTooLate) return settle({ id, state: 'failed', reason: { code: 'too-late' } });
  const prepared = await prepareCall(toMake, Date.now());
  if ('failure' in prepared) return settle({ id, state: 'failed', reason: prepared.failure });
  const n = await beginAttempt(id, owner);
  if (n === null) return settle({ id, state: 'planned', reason: null, delayMs: HELD_MS });
  failpoint('call:before-send');
  allowed ??= parseAllowList(env().SAFAR_CALL_ALLOW);
  const verdict = withoutSecrets(await sendCall(prepared.call, allowed), prepared.secrets);
  failpoint('call:after-send');
  const { leftMs } = toMake;
  await settle(settlementOf(verdict, { id, n, leftMs, spread: Math.random() }));
}

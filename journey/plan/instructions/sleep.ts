import { iso } from '../iso';
import { lookAt } from '../look-at';
import { settleUntil } from '../settle-until';
import type { Execute } from './execute';

export const sleep: Execute<'sleep'> = ({ node, until, exit }, stretch) => {
  const { log, input } = stretch;
  const settled = settleUntil(node, until, stretch);
  if ('needs' in settled) return { stop: { kind: 'need', needs: settled.needs } };
  const { open } = settled;
  if ('skip' in settled) {
    log.leave(exit.port, { code: 'passed', why: settled.skip });
    return { goto: exit };
  }
  if (settled.until > input.now) {
    log.wait({ code: 'waiting', until: iso(settled.until) });
    return { stop: { kind: 'wait', until: lookAt(settled.until, input.now), wants: [] } };
  }
  log.leave(exit.port, { code: 'waited', since: iso(open.enteredAt), until: iso(settled.until) });
  return { goto: exit };
};

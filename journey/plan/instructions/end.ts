import type { Execute } from './execute';

export const end: Execute<'end'> = ({ node, reason }, { log }) => {
  if (node !== null) {
    log.enter(node);
    log.leave(null, { code: 'ended', reason });
  }
  return { stop: { kind: 'end', reason } };
};

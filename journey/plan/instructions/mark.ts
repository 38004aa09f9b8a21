import type { Execute } from './execute';

export const mark: Execute<'mark'> = ({ node, mark: kind, leave, exit }, { log }) => {
  log.enter(node);
  log.leave(leave ? null : exit.port, { code: 'marked', mark: kind });
  if (leave) return { stop: { kind: 'end', reason: { code: 'goal', goalId: node } } };
  return { goto: exit };
};

import type { Execute } from './execute';

export const jump: Execute<'jump'> = ({ node, max, again, exhausted }, { log }) => {
  const { visit } = log.enter(node);
  const target = visit <= max ? again : exhausted;
  log.leave(target.port, { code: 'jumped', visit, max });
  return { goto: target };
};

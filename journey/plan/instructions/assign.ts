import { assignVariables } from '../assign-variables';
import type { Execute } from './execute';

export const assign: Execute<'assign'> = ({ node, set, exit }, { plan, log, facts }) => {
  const { person, entry } = facts;
  if (!person || !entry) return { stop: { kind: 'need', needs: [{ fact: 'person' }, { fact: 'entry' }] } };
  log.enter(node);
  const before = log.state.variables ?? {};
  const assigned = assignVariables(set, { traits: person.traits, entry, variables: before }, plan.variables);
  log.state.variables = { ...before, ...assigned };
  log.leave(exit.port, { code: 'assigned', variables: assigned });
  return { goto: exit };
};

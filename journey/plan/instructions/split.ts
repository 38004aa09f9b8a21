import { bucketOf } from '../bucket-of';
import type { Execute } from './execute';

export const split: Execute<'split'> = ({ node, salt, scope, arms }, { log, input, facts }) => {
  if (!facts.person) return { stop: { kind: 'need', needs: [{ fact: 'person' }] } };
  const bucket = bucketOf(facts.person.id, scope === 'journey' ? `${input.journeyId}/${salt}` : salt);
  const arm = arms.find(({ below }) => bucket < below) ?? arms.at(-1);
  if (!arm)
    return { stop: { kind: 'end', reason: { code: 'failed', detail: `${node} splits into nothing` } } };
  log.enter(node);
  log.state.variants = { ...log.state.variants, [node]: arm.port };
  log.leave(arm.port, { code: 'split', port: arm.port, bucket });
  return { goto: { port: arm.port, to: arm.to } };
};

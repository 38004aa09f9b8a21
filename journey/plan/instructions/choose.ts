import { evaluate } from '../../rules/evaluate';
import { lookFor } from '../look-for';
import type { Target } from '../types';
import type { Execute } from './execute';

export const choose: Execute<'choose'> = ({ node, arms, otherwise }, stretch) => {
  const { log } = stretch;
  const looked = lookFor(
    arms.map(({ when }) => when),
    stretch,
  );
  if ('needs' in looked) return { stop: { kind: 'need', needs: looked.needs } };
  log.enter(node);
  const seen = [];
  let taken: Target = otherwise;
  for (const { port, to, when } of arms) {
    const { result, checks } = evaluate(when, looked.facts);
    seen.push({ port, result, checks });
    if (result) {
      taken = { port, to };
      break;
    }
  }
  log.leave(taken.port, { code: 'chose', port: taken.port, arms: seen });
  return { goto: taken };
};

import { type ArmCounts, probabilityBest } from './probability-best';

/** So many people must have taken each way before anything is said. */
export const MIN_PEOPLE = 500;
/** An arm that is the best with this probability is the winner. */
export const WINS_AT = 0.95;

export interface ArmsVerdict {
  /** running: too few people yet · winner: one is the best, surely enough · inconclusive: enough people, no winner. */
  state: 'running' | 'winner' | 'inconclusive';
  /** Index of the arm that is most likely the best. */
  leader: number;
  /** For each arm: how likely it is the best. */
  probabilities: number[];
}

/** How a comparison of ways stands. */
export function armsVerdict(arms: readonly ArmCounts[]): ArmsVerdict {
  const probabilities = probabilityBest(arms);
  const highest = Math.max(...probabilities);
  const leader = probabilities.indexOf(highest);
  const hasEnough = arms.every(({ people }) => people >= MIN_PEOPLE);
  const state = !hasEnough ? 'running' : highest >= WINS_AT ? 'winner' : 'inconclusive';
  return { state, leader, probabilities };
}

import { z } from 'zod';
import { journeyNodeIdSchema } from './node-id';

/** Shares are given in hundredths of a percent, like buckets. */
const STEPS_PER_PERCENT = 100;
const ALL = 100 * STEPS_PER_PERCENT;

const armSchema = z.strictObject({
  /** Names the port; stays when the label or the share changes. */
  id: journeyNodeIdSchema,
  label: z.string().trim().max(60).optional(),
  percent: z.number().min(0).max(100),
});

export const armsSchema = z.array(armSchema).min(2).max(10);
export type Arm = z.infer<typeof armSchema>;

const stepsOf = ({ percent }: Pick<Arm, 'percent'>) => Math.round(percent * STEPS_PER_PERCENT);

/** What the shares add up to, in percent; 100 when everybody goes somewhere. */
export const sumOfShares = (arms: readonly Pick<Arm, 'percent'>[]): number =>
  arms.reduce((sum, arm) => sum + stepsOf(arm), 0) / STEPS_PER_PERCENT;

/** The arms of a split instruction: the first bucket that is no longer each arm's. */
export function bucketsOf(arms: readonly Arm[]): { port: string; below: number }[] {
  let below = 0;
  return arms.map((arm, index) => {
    below += stepsOf(arm);
    return { port: arm.id, below: index === arms.length - 1 ? ALL : below };
  });
}

/** Equal shares that add up to 100; what does not divide goes to the first. */
export function equalShares(count: number): number[] {
  const each = Math.floor(ALL / count);
  return Array.from(
    { length: count },
    (_, index) => (index < ALL - each * count ? each + 1 : each) / STEPS_PER_PERCENT,
  );
}

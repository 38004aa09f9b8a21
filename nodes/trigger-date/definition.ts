import { z } from 'zod';
import { CALENDARS } from '@/journey/calendar/types';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { ruleSchema } from '@/journey/rules/schema';
import { clockTimeSchema } from '@/journey/schema/clock-time';
import type { Text } from '@/shared/text';

export const SIDES = ['before', 'on', 'after'] as const;
/** Once, or each year in a calendar. */
export const REPEATS = ['once', ...CALENDARS] as const;

const config = z.strictObject({
  trait: z.string().trim().min(1).max(150),
  side: z.enum(SIDES),
  /** Days before or after. */
  days: z.number().int().min(0).max(365),
  at: clockTimeSchema,
  repeat: z.enum(REPEATS),
  filter: ruleSchema.optional(),
});
export type TriggerDateConfig = z.infer<typeof config>;

const SIGN: Record<TriggerDateConfig['side'], number> = { before: -1, on: 0, after: 1 };

/** Lets a person in when a date that is known of them comes round. */
export const definition: NodeDefinition<TriggerDateConfig> = {
  kind: 'trigger-date',
  family: 'trigger',
  config,
  defaults: () => ({ trait: '', side: 'on', days: 1, at: '10:00', repeat: 'once' }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ trait, side, days, at }): Text {
    if (!trait || typeof days !== 'number') return { key: 'summary.empty' };
    return { key: `summary.${side}`, values: { trait, days: side === 'on' ? 0 : days, clock: at } };
  },
  trigger: ({ trait, side, days, at, repeat, filter }) => ({
    on: {
      kind: 'date',
      trait,
      offsetDays: SIGN[side] * days || 0,
      at,
      yearly: repeat === 'once' ? null : repeat,
    },
    ...(filter ? { filter } : {}),
  }),
};

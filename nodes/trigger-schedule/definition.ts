import { z } from 'zod';
import { isCron } from '@/journey/calendar/schedule/cron';
import { CALENDARS } from '@/journey/calendar/types';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { ruleSchema } from '@/journey/rules/schema';
import { clockTimeSchema } from '@/journey/schema/clock-time';
import type { Text } from '@/shared/text';

export const CRON_EXAMPLE = '0 9 * * 1';
export const CLOCKS = ['workspace', 'person'] as const;
const at = clockTimeSchema;

const config = z.strictObject({
  schedule: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('once'), date: z.iso.date(), at }),
    z.strictObject({ kind: z.literal('daily'), at }),
    z.strictObject({
      kind: z.literal('weekly'),
      weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
      at,
    }),
    z.strictObject({
      kind: z.literal('monthly'),
      calendar: z.enum(CALENDARS),
      day: z.number().int().min(1).max(31),
      at,
    }),
    z.strictObject({ kind: z.literal('cron'), pattern: z.string().trim().min(1).max(100) }),
  ]),
  /** Whose time it is: the workspace's, or each person's own. */
  clock: z.enum(CLOCKS),
  filter: ruleSchema.optional(),
});
export type TriggerScheduleConfig = z.infer<typeof config>;

/** Lets people in by the clock. */
export const definition: NodeDefinition<TriggerScheduleConfig> = {
  kind: 'trigger-schedule',
  family: 'trigger',
  config,
  defaults: () => ({ schedule: { kind: 'daily', at: '10:00' }, clock: 'workspace' }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ schedule }): Text {
    if (schedule.kind === 'cron')
      return schedule.pattern
        ? { key: 'summary.cron', values: { pattern: schedule.pattern } }
        : { key: 'summary.empty' };
    const { at: clock } = schedule;
    if (schedule.kind === 'daily') return { key: 'summary.daily', values: { clock } };
    if (schedule.kind === 'weekly' && schedule.weekdays.length > 0)
      return { key: 'summary.weekly', values: { clock, weekdays: schedule.weekdays.join('\n') } };
    if (schedule.kind === 'monthly' && typeof schedule.day === 'number')
      return { key: `summary.monthly.${schedule.calendar}`, values: { clock, day: schedule.day } };
    if (schedule.kind === 'once' && schedule.date)
      return { key: 'summary.once', values: { clock, date: schedule.date } };
    return { key: 'summary.empty' };
  },
  validate: ({ schedule }) =>
    schedule.kind === 'cron' && !isCron(schedule.pattern)
      ? [
          {
            code: 'cron-invalid',
            severity: 'error',
            field: 'schedule.pattern',
            values: { example: CRON_EXAMPLE },
          },
        ]
      : [],
  trigger: ({ schedule, clock, filter }) => ({
    on: { kind: 'schedule', schedule, clock },
    ...(filter ? { filter } : {}),
  }),
};

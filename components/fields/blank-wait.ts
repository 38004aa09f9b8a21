import type { WaitMode, WaitSpec, WaitSpecOf } from '@/journey/schema/wait-spec';

const BLANKS: { [Mode in WaitMode]: WaitSpecOf<Mode> } = {
  duration: { amount: 1, unit: 'days' },
  'time-of-day': { mode: 'time-of-day', at: '09:00' },
  window: { mode: 'window', from: '09:00', to: '21:00' },
  date: { mode: 'date', source: { from: 'trait', name: '' }, at: '09:00' },
  'calendar-date': { mode: 'calendar-date', calendar: 'persian', month: 1, day: 1, at: '09:00' },
};

/** What a way to wait begins with when it is chosen. */
export const blankWait = (mode: WaitMode): WaitSpec => BLANKS[mode];

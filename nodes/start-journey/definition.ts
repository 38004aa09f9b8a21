import type { NodeDefinition } from '@/journey/compile/node-definition';
import { patienceMs } from '@/journey/schema/patience';
import { type StartJourneyConfig, startJourneyConfig } from './config';

const WAY_OF: Record<string, string> = { refused: 'refused', planned: 'timeout' };

/** Sends the person into another journey, and goes on at once or when that run has ended. */
export const definition: NodeDefinition<StartJourneyConfig> = {
  kind: 'start-journey',
  family: 'profile',
  config: startJourneyConfig,
  defaults: () => ({ journey: '', wait: false, patience: { amount: 7, unit: 'days' }, properties: [] }),
  ports({ wait }) {
    if (!wait) return [{ id: 'next', label: { key: 'ports.next' } }];
    return [
      { id: 'next', label: { key: 'ports.ended' } },
      { id: 'refused', label: { key: 'ports.refused' }, optional: true },
      { id: 'timeout', label: { key: 'ports.timeout' }, warnOpen: true },
    ];
  },
  summary({ journey, wait }) {
    if (!journey) return { key: 'summary.empty' };
    return { key: wait ? 'summary.wait' : 'summary.start', values: { journey } };
  },
  validate: ({ journey }, { journeys }) =>
    !journeys || journeys.includes(journey)
      ? []
      : [{ code: 'journey-unknown', severity: 'error', field: 'journey' }],
  compile: ({ journey, wait, patience, properties }) => ({
    op: 'effect',
    effect: 'start-journey',
    args: { journey, wait, properties },
    answeredBy: 'answer',
    sends: false,
    settle: wait,
    patienceMs: patienceMs(patience),
    outcomes: wait ? WAY_OF : {},
    otherwise: 'next',
  }),
};

import type { ValueSource } from '@/journey/graph/types';
import { resolveSource } from '@/journey/plan/assign-variables';
import type { NodeEffect } from '../registry/node-effect';

export type StartJourneyArgs = {
  journey: string;
  wait: boolean;
  properties: { name: string; value: ValueSource }[];
};

/** Says in the event log that the person is to enter; the reactor decides, as for everybody. */
export const effect: NodeEffect<StartJourneyArgs> = async ({ journey, wait, properties }, context, ports) => {
  const { person, entry, variables } = context;
  const sources = { traits: person.traits, entry, variables };
  const values = properties.map(({ name, value }) => [name, resolveSource(value, sources)] as const);
  ports.startJourney({ journeyId: journey, properties: Object.fromEntries(values), wait });
  return wait
    ? { outcome: 'planned', final: false }
    : { outcome: 'started', final: true, detail: { journeyId: journey } };
};

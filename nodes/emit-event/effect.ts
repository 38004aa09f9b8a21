import type { ValueSource } from '@/journey/graph/types';
import { resolveSource } from '@/journey/plan/assign-variables';
import type { NodeEffect } from '../registry/node-effect';

export type EmitEventArgs = { event: string; properties: { name: string; value: ValueSource }[] };

/** Logs the event with the values of this moment. */
export const effect: NodeEffect<EmitEventArgs> = async ({ event, properties }, context, ports) => {
  const { person, entry, variables } = context;
  const sources = { traits: person.traits, entry, variables };
  const values = properties.map(({ name, value }) => [name, resolveSource(value, sources)] as const);
  ports.emitEvent({ name: event, properties: Object.fromEntries(values) });
  return { outcome: 'emitted', final: true, detail: { event } };
};

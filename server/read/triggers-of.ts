import type { JourneyDocument } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import type { JsonObject } from '@/shared/json';
import type { JourneyTrigger } from './views/journey-views';

/** What lets people in: triggers that are complete, the upper first. */
export function triggersOf(document: JourneyDocument): JourneyTrigger[] {
  return Object.values(document.nodes)
    .filter(({ kind, config, isDisabled }) => {
      const definition = definitions[kind];
      return !isDisabled && definition?.trigger && definition.config.safeParse(config).success;
    })
    .sort((one, other) => one.position.y - other.position.y || one.position.x - other.position.x)
    .map(({ kind, config }) => ({ kind, config: config as JsonObject }));
}

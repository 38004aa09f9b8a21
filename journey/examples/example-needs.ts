import type { Channel } from '@/shared/channel';
import type { Definitions } from '../compile/node-definition';
import type { JourneyDocument } from '../graph/types';
import { dependsOn, noDependencies } from '../rules/depends-on';
import { rulesIn } from '../validate/rules-in';
import type { GalleryExample } from './gallery-example';

/** What has to come in and go out for an example to work. */
export interface ExampleNeeds {
  events: string[];
  traits: string[];
  channels: Channel[];
}

/** What an example needs: read from its document and its templates, so that it cannot fall behind them. */
export function exampleNeeds(
  { templates }: Pick<GalleryExample, 'templates'>,
  { nodes, settings }: JourneyDocument,
  definitions: Definitions,
): ExampleNeeds {
  const events = new Set<string>();
  const read = noDependencies();
  for (const { kind, config } of Object.values(nodes)) {
    const on = definitions[kind]?.trigger?.(config).on;
    if (on?.kind === 'event') events.add(on.event);
    if (on?.kind === 'inactivity') for (const event of on.events) events.add(event);
    if (on?.kind === 'trait' || on?.kind === 'date') read.traits.add(on.trait);
    for (const event of eventsWaitedFor(config)) events.add(event);
    for (const { rule } of rulesIn(config)) dependsOn(rule, read);
  }
  for (const { rule } of rulesIn(settings)) dependsOn(rule, read);
  for (const { name } of read.events) events.add(name);
  for (const { event } of [...settings.exits, ...(settings.goals ?? [])]) events.add(event);
  return {
    events: [...events],
    traits: [...read.traits],
    channels: [...new Set(templates.map(({ channel }) => channel))],
  };
}

/** Names of events that stand in a config as `{ kind: 'event', event }`. */
function eventsWaitedFor(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { kind?: unknown; event?: unknown };
  const here = own.kind === 'event' && typeof own.event === 'string' ? [own.event] : [];
  return [...here, ...Object.values(value).flatMap(eventsWaitedFor)];
}

import type { KnownNames } from '@/i18n/known-names';

interface Named {
  segments?: readonly { key: string; name: string }[];
  journeys?: readonly { id: string; name: string }[];
  templates?: readonly { key: string; name: string }[];
}

/** What the sentences of steps call the things of a workspace. */
export const knownNamesOf = ({ segments = [], journeys = [], templates = [] }: Named): KnownNames => ({
  segment: new Map(segments.map(({ key, name }) => [key, name])),
  journey: new Map(journeys.map(({ id, name }) => [id, name])),
  template: new Map(templates.map(({ key, name }) => [key, name])),
});

'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { knownNamesOf } from '@/components/nodes/known-names-of';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { KnownNames } from '@/i18n/known-names';
import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import type { PanelVocabulary } from '@/nodes/registry/node-view';
import type { Editor } from './editor';

/** What forms offer and checks compare with: events and traits that were really received, templates, connected channels. */
export function useVocabulary(
  editor: Editor,
  journeyId: string,
): { facts: WorkspaceFacts; names: KnownNames } {
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const seen = useQuery(trpc.workspace.vocabulary.queryOptions({ workspace: slug })).data;
  const templates = useQuery(trpc.template.list.queryOptions({ workspace: slug })).data;
  const segments = useQuery(trpc.segment.list.queryOptions({ workspace: slug })).data;
  const journeys = useQuery(trpc.journey.names.queryOptions({ workspace: slug })).data;
  const secrets = useQuery(trpc.secret.list.queryOptions({ workspace: slug })).data;
  const connections = useQuery(trpc.connection.list.queryOptions({ workspace: slug })).data;

  const vocabulary = useMemo(
    (): PanelVocabulary => ({
      events: seen?.events ?? [],
      traits: seen?.traits ?? [],
      templates: (templates ?? []).map(({ key, id, name, channel, version, excerpt }) => ({
        key,
        id,
        name,
        channel,
        published: version !== null,
        excerpt,
        href: `/w/${slug}/templates/${id}`,
      })),
      segments: (segments ?? []).map(({ key, name, rule }) => ({ key, name, isStatic: rule === null })),
      journeys: (journeys ?? []).filter(({ id }) => id !== journeyId),
      secrets: secrets ?? [],
      templatesHref: `/w/${slug}/templates`,
    }),
    [seen, templates, segments, journeys, secrets, slug, journeyId],
  );
  useEffect(() => editor.document.setState({ vocabulary }), [editor, vocabulary]);

  const facts = useMemo(
    (): WorkspaceFacts => ({
      ...(templates && {
        templates: Object.fromEntries(
          templates.map(({ key, channel, version, languages }) => [
            key,
            { channel, published: version !== null, languages },
          ]),
        ),
      }),
      ...(connections && {
        connectedChannels: connections
          .filter(({ isDefault, status }) => isDefault && status === 'active')
          .map(({ channel }) => channel),
      }),
      ...(segments && {
        segments: segments.map(({ key }) => key),
        staticSegments: segments.filter(({ rule }) => rule === null).map(({ key }) => key),
      }),
      ...(secrets && { secrets: Object.fromEntries(secrets.map(({ name, host }) => [name, { host }])) }),
      ...(journeys && { journeys: journeys.map(({ id }) => id) }),
    }),
    [templates, connections, segments, journeys, secrets],
  );
  const names = useMemo(() => knownNamesOf(vocabulary), [vocabulary]);
  return { facts, names };
}

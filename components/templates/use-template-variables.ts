'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type VariableOption, variableOptions } from '@/components/fields/variable-options';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';

/** What a template may name: it serves any journey, so the properties of every event count, each name once. */
export function useTemplateVariables(): VariableOption[] {
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const seen = useQuery(trpc.workspace.vocabulary.queryOptions({ workspace: slug })).data;
  return useMemo(() => {
    const properties = new Map<
      string,
      { name: string; samples: NonNullable<typeof seen>['traits'][number]['samples'] }
    >();
    for (const event of seen?.events ?? [])
      for (const { name, samples } of event.properties)
        if (!properties.has(name)) properties.set(name, { name, samples });
    return variableOptions({
      traits: seen?.traits ?? [],
      properties: [...properties.values()],
      variables: [],
    });
  }, [seen]);
}

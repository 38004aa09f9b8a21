'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { User, Waypoints } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDeferredValue } from 'react';
import { useTRPC } from '@/components/trpc/use-trpc';
import { CommandGroup, CommandItem } from '@/components/ui/command';
import { useWorkspace } from './use-workspace';

const SHOWN = 6;

/** Journeys and people the server finds; shown as found, whatever the palette's own filter thinks. */
export function PaletteResults({ search, go }: { search: string; go(path: string): void }) {
  const t = useTranslations('shell.palette');
  const trpc = useTRPC();
  const workspace = useWorkspace().slug;
  const wanted = useDeferredValue(search.trim());
  const options = { placeholderData: keepPreviousData, staleTime: 10_000 };
  const journeys = useQuery(trpc.journey.list.queryOptions({ workspace, search: wanted }, options));
  const people = useQuery(
    trpc.person.list.queryOptions({ workspace, search: wanted }, { ...options, enabled: wanted.length > 1 }),
  );
  return (
    <>
      <CommandGroup heading={t('journeys')}>
        {journeys.data?.items.slice(0, SHOWN).map(({ id, name }) => (
          <CommandItem
            key={id}
            value={`journey ${id}`}
            keywords={[name, wanted]}
            onSelect={() => go(`/journeys/${id}/edit`)}
          >
            <Waypoints aria-hidden />
            <bdi className="truncate">{name}</bdi>
          </CommandItem>
        ))}
      </CommandGroup>
      {wanted.length > 1 && (
        <CommandGroup heading={t('people')}>
          {people.data?.items.slice(0, SHOWN).map(({ id, name, email }) => (
            <CommandItem
              key={id}
              value={`person ${id}`}
              keywords={[name, wanted]}
              onSelect={() => go(`/people/${id}`)}
            >
              <User aria-hidden />
              <bdi className="truncate">{name}</bdi>
              {email && <bdi className="ms-auto truncate text-muted-foreground text-xs">{email}</bdi>}
            </CommandItem>
          ))}
        </CommandGroup>
      )}
    </>
  );
}

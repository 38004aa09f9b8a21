'use client';

import { useQuery } from '@tanstack/react-query';
import { Braces } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '@/components/ui/command';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover';
import type { Seen } from '@/server/read/views/workspace-views';

/** Variables that were really received: traits of people, and properties of each event. */
export function VariableMenu({ onChoose }: { onChoose(variable: string): void }) {
  const t = useTranslations('templates.editor');
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const vocabulary = useQuery(trpc.workspace.vocabulary.queryOptions({ workspace: slug }));
  const choose = (path: string) => {
    setOpen(false);
    onChoose(`{{ ${path} }}`);
  };
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button variant="outline" size="sm">
          <Braces aria-hidden />
          {t('variables')}
        </Button>
      </PopoverTrigger>
      <PopoverContent align="start" className="w-80 p-0">
        <Command>
          <CommandInput placeholder={t('variables')} />
          <CommandList>
            <CommandEmpty>{t('noPerson')}</CommandEmpty>
            <Group heading="person" prefix="person" seen={vocabulary.data?.traits ?? []} onChoose={choose} />
            {vocabulary.data?.events.map((event) => (
              <Group
                key={event.name}
                heading={event.name}
                prefix="event"
                seen={event.properties}
                onChoose={choose}
              />
            ))}
          </CommandList>
        </Command>
        <p className="border-t px-3 py-2 text-muted-foreground text-xs">{t('variablesHint')}</p>
      </PopoverContent>
    </Popover>
  );
}

function Group(props: { heading: string; prefix: string; seen: Seen[]; onChoose(path: string): void }) {
  if (props.seen.length === 0) return null;
  return (
    <CommandGroup heading={props.heading}>
      {props.seen.map(({ name, samples }) => (
        <CommandItem
          key={name}
          value={`${props.heading} ${name}`}
          onSelect={() => props.onChoose(`${props.prefix}.${name}`)}
        >
          <code dir="ltr">{`${props.prefix}.${name}`}</code>
          <span dir="auto" className="ms-auto max-w-32 truncate text-muted-foreground text-xs">
            {typeof samples[0] === 'object' ? JSON.stringify(samples[0]) : String(samples[0] ?? '')}
          </span>
        </CommandItem>
      ))}
    </CommandGroup>
  );
}

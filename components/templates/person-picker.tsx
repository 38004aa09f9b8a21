'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '@/components/ui/command';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover';

export interface ChosenPerson {
  id: string;
  name: string;
}

/** Chooses a real person by name, e-mail or phone; null = the sample person. */
export function PersonPicker(props: {
  value: ChosenPerson | null;
  onChange(person: ChosenPerson | null): void;
}) {
  const t = useTranslations('templates.editor');
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const people = useQuery(
    trpc.person.list.queryOptions({ workspace: slug, search: search || undefined }, { enabled: isOpen }),
  );
  const choose = (person: ChosenPerson | null) => {
    setOpen(false);
    props.onChange(person);
  };
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button variant="outline" size="sm" aria-label={t('choosePerson')}>
          <bdi className="max-w-40 truncate">{props.value?.name ?? t('samplePerson')}</bdi>
          <ChevronsUpDown aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" className="w-72 p-0">
        <Command shouldFilter={false}>
          <CommandInput placeholder={t('searchPerson')} value={search} onValueChange={setSearch} />
          <CommandList>
            {people.isSuccess && people.data.items.length === 0 ? (
              <CommandEmpty>{t('noPerson')}</CommandEmpty>
            ) : null}
            {search ? null : (
              <CommandItem value="sample" onSelect={() => choose(null)}>
                {t('samplePerson')}
              </CommandItem>
            )}
            {people.data?.items.map(({ id, name, email, phone }) => (
              <CommandItem key={id} value={id} onSelect={() => choose({ id, name })}>
                <bdi className="truncate">{name}</bdi>
                <span dir="ltr" className="ms-auto max-w-32 truncate text-muted-foreground text-xs">
                  {email ?? phone}
                </span>
              </CommandItem>
            ))}
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  );
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { Check, ChevronsUpDown, Plus, Settings } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/trpc/use-trpc';
import { cn } from '@/components/ui/cn';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import { Mark } from './mark';
import { NewWorkspaceDialog } from './new-workspace-dialog';
import { useWorkspace } from './use-workspace';

/** The workspace one is in, and the way to the others. */
export function WorkspaceSwitcher({ isNarrow }: { isNarrow: boolean }) {
  const t = useTranslations('shell.workspaces');
  const trpc = useTRPC();
  const current = useWorkspace();
  const { data: workspaces = [current] } = useQuery(trpc.workspace.list.queryOptions());
  const [isAsked, ask] = useState(false);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger
          className={cn(
            'flex h-10 min-w-0 flex-1 items-center gap-2 rounded-lg px-1.5 text-start hover:bg-muted data-[state=open]:bg-muted',
            isNarrow && 'w-8 flex-none justify-center px-0',
          )}
        >
          <span className="inline-flex size-6 shrink-0 items-center justify-center rounded-md bg-primary text-primary-foreground">
            <Mark className="size-4" />
          </span>
          <span className={cn('min-w-0 flex-1 font-semibold text-sm', isNarrow && 'sr-only')}>
            <span className="sr-only">{t('label')}: </span>
            <bdi className="block w-fit max-w-full truncate">{current.name}</bdi>
          </span>
          {!isNarrow && <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />}
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start" className="w-60">
          <DropdownMenuLabel>{t('label')}</DropdownMenuLabel>
          {workspaces.map(({ id, name, slug }) => (
            <DropdownMenuItem key={id} asChild>
              <Link href={`/w/${slug}`}>
                <span className="min-w-0 flex-1">
                  <bdi className="block w-fit max-w-full truncate">{name}</bdi>
                </span>
                {id === current.id && <Check aria-hidden />}
              </Link>
            </DropdownMenuItem>
          ))}
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={() => ask(true)}>
            <Plus aria-hidden />
            {t('new')}
          </DropdownMenuItem>
          <DropdownMenuItem asChild>
            <Link href={`/w/${current.slug}/settings/workspace`}>
              <Settings aria-hidden />
              {t('settings')}
            </Link>
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {isAsked && <NewWorkspaceDialog onClose={() => ask(false)} />}
    </>
  );
}

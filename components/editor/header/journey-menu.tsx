'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Ellipsis, History, Keyboard, Pause, Play, Settings2, Users } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import type { JourneyView } from '@/server/read/views/journey-views';
import { useDocument, useEditor } from '../state/editor-context';
import { revealInspector, selectNodes } from '../state/select';

/** Pause and resume with their consequences, and the ways to versions and runs. */
export function JourneyMenu({ journey }: { journey: JourneyView }) {
  const t = useTranslations('editor.menu');
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const editor = useEditor();
  const open = useDocument(({ counts }) => counts?.open ?? 0);
  const [asked, ask] = useState<'pause' | 'resume' | null>(null);
  const input = { workspace: slug, journeyId: journey.id };
  const settle = {
    onSuccess: (next: JourneyView) => {
      queries.setQueryData(trpc.journey.get.queryKey(input), next);
      toast.success(t(next.status === 'paused' ? 'paused' : 'resumed'));
      ask(null);
    },
    onError: (error: unknown) => {
      toast.error(errorText(error));
      ask(null);
    },
  };
  const pause = useMutation(trpc.journey.pause.mutationOptions(settle));
  const resume = useMutation(trpc.journey.resume.mutationOptions(settle));
  const way = journey.status === 'paused' ? 'resume' : 'pause';

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button aria-label={t('title')} size="icon" variant="ghost">
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {journey.liveVersion !== null && (
            <>
              <DropdownMenuItem onSelect={() => ask(way)}>
                {way === 'pause' ? <Pause /> : <Play />}
                {t(way)}
              </DropdownMenuItem>
              <DropdownMenuSeparator />
            </>
          )}
          <DropdownMenuItem
            onSelect={() => {
              selectNodes(editor.view, []);
              revealInspector(editor.view);
            }}
          >
            <Settings2 />
            {t('settings')}
          </DropdownMenuItem>
          <DropdownMenuItem asChild>
            <Link href={`/w/${slug}/journeys/${journey.id}/versions`}>
              <History />
              {t('versions')}
            </Link>
          </DropdownMenuItem>
          <DropdownMenuItem asChild>
            <Link href={`/w/${slug}/journeys/${journey.id}/runs`}>
              <Users />
              {t('runs')}
            </Link>
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={() => editor.view.setState({ dialog: 'shortcuts' })}>
            <Keyboard />
            {t('shortcuts')}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <ConfirmDialog
        action={t(way)}
        busy={pause.isPending || resume.isPending}
        onConfirm={() => (way === 'pause' ? pause.mutate(input) : resume.mutate(input))}
        onOpenChange={(isOpen) => !isOpen && ask(null)}
        open={asked !== null}
        title={t(`${way}Title`)}
      >
        {t(`${way}Text`, { count: open })}
      </ConfirmDialog>
    </>
  );
}

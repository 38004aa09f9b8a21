'use client';

import {
  Ban,
  Ellipsis,
  History,
  Keyboard,
  Megaphone,
  Pause,
  Play,
  Settings2,
  Square,
  Users,
} from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useBroadcastDoor } from '@/components/entries/use-broadcast-door';
import { PauseJourneyDialog } from '@/components/journeys/pause-journey-dialog';
import { ResumeJourneyDialog } from '@/components/journeys/resume-journey-dialog';
import { StopJourneyDialog } from '@/components/journeys/stop-journey-dialog';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
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

/** Pause, resume and stop with their consequences, and the ways to versions and runs. */
export function JourneyMenu({ journey }: { journey: JourneyView }) {
  const t = useTranslations('editor.menu');
  const entries = useTranslations('entries');
  const { slug } = useWorkspace();
  const editor = useEditor();
  const open = useDocument(({ counts }) => counts?.open ?? 0);
  const name = useDocument(({ document }) => document.name);
  const [asked, ask] = useState<'pause' | 'resume' | 'stop' | null>(null);
  const { id, status } = journey;
  const dialog = (question: 'pause' | 'resume' | 'stop') => ({
    journey: { id, name, status, open },
    open: asked === question,
    onClose: () => ask(null),
  });
  const door = useBroadcastDoor(id);
  const canSend = status === 'live' && door?.hasTrigger;
  const way = status === 'live' ? 'pause' : 'resume';
  const isRunning = status === 'live' || status === 'paused' || status === 'draining';

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button aria-label={t('title')} size="icon" variant="ghost">
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {canSend && (
            <DropdownMenuItem onSelect={() => editor.view.setState({ dialog: 'broadcast' })}>
              <Megaphone className="rtl:-scale-x-100" />
              {entries('broadcasts.send')}
            </DropdownMenuItem>
          )}
          {isRunning && (
            <>
              <DropdownMenuItem onSelect={() => ask(way)}>
                {way === 'pause' ? <Pause /> : <Play />}
                {t(way)}
              </DropdownMenuItem>
              <DropdownMenuItem onSelect={() => ask('stop')}>
                <Square />
                {t('stop')}
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
          <DropdownMenuItem asChild>
            <Link href={`/w/${slug}/journeys/${journey.id}/refusals`}>
              <Ban />
              {entries('tabs.refusals')}
            </Link>
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={() => editor.view.setState({ dialog: 'shortcuts' })}>
            <Keyboard />
            {t('shortcuts')}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <PauseJourneyDialog {...dialog('pause')} />
      <ResumeJourneyDialog {...dialog('resume')} />
      <StopJourneyDialog {...dialog('stop')} />
    </>
  );
}

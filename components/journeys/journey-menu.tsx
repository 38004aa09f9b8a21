'use client';

import {
  Archive,
  Ban,
  Copy,
  Download,
  FolderInput,
  Footprints,
  History,
  MoreHorizontal,
  Pause,
  Pencil,
  Play,
  Square,
  SquarePen,
} from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import type { JourneyListItem } from '@/server/read/views/journey-views';
import { ArchiveJourneyDialog } from './archive-journey-dialog';
import { OrganizeDialog } from './organize-dialog';
import { PauseJourneyDialog } from './pause-journey-dialog';
import { RenameJourneyDialog } from './rename-journey-dialog';
import { ResumeJourneyDialog } from './resume-journey-dialog';
import { StopJourneyDialog } from './stop-journey-dialog';
import { useJourneyActions } from './use-journey-actions';

type Question = 'rename' | 'organize' | 'pause' | 'resume' | 'stop' | 'archive';

const STOPPABLE = new Set<string>(['live', 'paused', 'draining']);

/** What can be done with one journey, from its row. */
export function JourneyMenu({ journey }: { journey: JourneyListItem }) {
  const t = useTranslations('journeys');
  const words = useTranslations('organize');
  const base = `/w/${useWorkspace().slug}/journeys/${journey.id}`;
  const [question, setQuestion] = useState<Question | null>(null);
  const { duplicate, exportFile } = useJourneyActions();
  const close = () => setQuestion(null);
  const dialog = (name: Question) => ({
    journey,
    open: question === name,
    onClose: close,
  });
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            variant="ghost"
            size="icon-sm"
            className="relative z-1"
            aria-label={t('menu', { name: journey.name })}
          >
            <MoreHorizontal />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem asChild>
            <Link href={`${base}/edit`}>
              <SquarePen aria-hidden />
              {t('actions.edit')}
            </Link>
          </DropdownMenuItem>
          <DropdownMenuItem asChild>
            <Link href={`${base}/runs`}>
              <Footprints aria-hidden />
              {t('actions.runs')}
            </Link>
          </DropdownMenuItem>
          <DropdownMenuItem asChild>
            <Link href={`${base}/refusals`}>
              <Ban aria-hidden />
              {t('actions.refusals')}
            </Link>
          </DropdownMenuItem>
          <DropdownMenuItem asChild>
            <Link href={`${base}/versions`}>
              <History aria-hidden />
              {t('actions.versions')}
            </Link>
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          {journey.status !== 'archived' && (
            <DropdownMenuItem onSelect={() => setQuestion('rename')}>
              <Pencil aria-hidden />
              {t('actions.rename')}
            </DropdownMenuItem>
          )}
          <DropdownMenuItem onSelect={() => setQuestion('organize')}>
            <FolderInput aria-hidden />
            {words('action')}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => duplicate(journey.id)}>
            <Copy aria-hidden />
            {t('actions.duplicate')}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => void exportFile(journey.id)}>
            <Download aria-hidden />
            {t('actions.export')}
          </DropdownMenuItem>
          {journey.status === 'live' && (
            <DropdownMenuItem onSelect={() => setQuestion('pause')}>
              <Pause aria-hidden />
              {t('actions.pause')}
            </DropdownMenuItem>
          )}
          {(journey.status === 'paused' || journey.status === 'draining') && (
            <DropdownMenuItem onSelect={() => setQuestion('resume')}>
              <Play aria-hidden />
              {t('actions.resume')}
            </DropdownMenuItem>
          )}
          {STOPPABLE.has(journey.status) && (
            <DropdownMenuItem onSelect={() => setQuestion('stop')}>
              <Square aria-hidden />
              {t('actions.stop')}
            </DropdownMenuItem>
          )}
          {journey.status !== 'archived' && (
            <>
              <DropdownMenuSeparator />
              <DropdownMenuItem variant="danger" onSelect={() => setQuestion('archive')}>
                <Archive aria-hidden />
                {t('actions.archive')}
              </DropdownMenuItem>
            </>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      {question === 'rename' && <RenameJourneyDialog journey={journey} onClose={close} />}
      {question === 'organize' && <OrganizeDialog journeys={[journey]} onClose={close} />}
      <PauseJourneyDialog {...dialog('pause')} />
      <ResumeJourneyDialog {...dialog('resume')} />
      <StopJourneyDialog {...dialog('stop')} />
      <ArchiveJourneyDialog {...dialog('archive')} />
    </>
  );
}

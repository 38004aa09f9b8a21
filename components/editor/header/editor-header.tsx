'use client';

import { ArrowLeft, History, Rocket } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import type { JourneyView } from '@/server/read/views/journey-views';
import { redo } from '../actions/redo';
import { undo } from '../actions/undo';
import { ProblemsButton } from '../problems/problems-button';
import { useEditor } from '../state/editor-context';
import { JourneyMenu } from './journey-menu';
import { JourneyName } from './journey-name';
import { OutlineButton } from './outline-button';
import { SavedWord } from './saved-word';
import { SendButton } from './send-button';
import { StateChip } from './state-chip';
import { ToolButton } from './tool-button';
import { TryButton } from './try-button';

/** Top bar: where one is, how it stands, and the way to publish. */
export function EditorHeader({ journey }: { journey: JourneyView }) {
  const t = useTranslations('editor.header');
  const { slug } = useWorkspace();
  const editor = useEditor();
  return (
    <header className="flex h-12 shrink-0 items-center gap-1.5 border-border border-b bg-surface px-2">
      <Button aria-label={t('back')} asChild size="icon" variant="ghost">
        <Link href={`/w/${slug}/journeys`}>
          <ArrowLeft className="rtl:rotate-180" />
        </Link>
      </Button>
      <JourneyName />
      <StateChip journey={journey} />
      <SavedWord />
      <span className="flex-1" />
      <ToolButton action={undo} label="undoLabel" />
      <ToolButton action={redo} label="redoLabel" />
      <OutlineButton />
      <TryButton />
      <ProblemsButton />
      <Button
        aria-label={t('versions')}
        asChild
        className="max-lg:hidden"
        title={t('versions')}
        variant="ghost"
      >
        <Link href={`/w/${slug}/journeys/${journey.id}/versions`}>
          <History />
          <span className="max-xl:sr-only">{t('versions')}</span>
        </Link>
      </Button>
      <SendButton journeyId={journey.id} />
      <JourneyMenu journey={journey} />
      <Button onClick={() => editor.view.setState({ dialog: 'publish' })}>
        <Rocket className="max-sm:hidden rtl:-scale-x-100" />
        {t('publish')}
      </Button>
    </header>
  );
}

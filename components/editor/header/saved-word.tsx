'use client';

import { Check, CloudOff, LoaderCircle, PencilLine, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/button';
import { useFormat } from '@/i18n/use-format';
import { useEditor } from '../state/editor-context';

const ICONS = {
  saved: Check,
  unsaved: PencilLine,
  saving: LoaderCircle,
  away: CloudOff,
  refused: TriangleAlert,
  conflict: TriangleAlert,
};

/** The truth about the draft: saved, or not and why. */
export function SavedWord() {
  const t = useTranslations('editor.saved');
  const format = useFormat();
  const { saving } = useEditor();
  const state = useStore(saving.state);
  const Icon = ICONS[state.kind];
  const isBad = state.kind === 'away' || state.kind === 'refused' || state.kind === 'conflict';
  const title =
    state.kind === 'saved' && state.at
      ? t('savedAt', { time: format.time(state.at) })
      : state.kind === 'refused'
        ? state.message
        : undefined;
  return (
    <span className="flex min-w-0 items-center gap-1 text-xs" data-save-state={state.kind}>
      <Icon
        aria-hidden
        className={`size-3.5 shrink-0 ${state.kind === 'saving' ? 'animate-spin' : ''} ${isBad ? 'text-warning' : 'text-muted-foreground'}`}
      />
      <span
        className={`truncate ${isBad ? 'text-warning' : 'text-muted-foreground max-md:sr-only'}`}
        role="status"
        title={title}
      >
        {state.kind === 'refused'
          ? t('refused', { reason: state.message })
          : state.kind === 'away' && !state.isKept
            ? t('notKept')
            : t(state.kind)}
      </span>
      {(state.kind === 'away' || state.kind === 'refused') && (
        <Button onClick={() => void saving.flush()} size="sm" variant="link">
          {t('retry')}
        </Button>
      )}
    </span>
  );
}

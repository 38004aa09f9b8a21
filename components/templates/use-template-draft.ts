'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { TemplateContent } from '@/journey/content/types';
import type { TemplateView } from '@/server/read/views/template-views';

const SAVE_AFTER_MS = 1_000;

export type SaveState =
  | { kind: 'saved' | 'unsaved' | 'saving' | 'conflict' }
  | { kind: 'failed'; reason: string };

interface Draft {
  name: string;
  content: TemplateContent;
}

/** The draft as typed, saved a second after the last change. A save that would overwrite somebody else's is refused and said so. */
export function useTemplateDraft(template: TemplateView) {
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const client = useQueryClient();
  const errorText = useErrorText();
  const [draft, setDraft] = useState<Draft>({ name: template.name, content: template.draft });
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const latest = useRef(draft);
  const revision = useRef(template.revision);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { mutateAsync } = useMutation(trpc.template.saveDraft.mutationOptions());

  /** Saves now; the revision that was saved, or null when it could not be. */
  const save = useCallback(async (): Promise<number | null> => {
    clearTimeout(timer.current);
    const saved = latest.current;
    setState({ kind: 'saving' });
    try {
      const answer = await mutateAsync({
        workspace: slug,
        templateId: template.id,
        revision: revision.current,
        name: saved.name,
        draft: saved.content,
      });
      revision.current = answer.revision;
      setState({ kind: saved === latest.current ? 'saved' : 'unsaved' });
      client.invalidateQueries({ queryKey: trpc.template.list.queryKey() });
      return answer.revision;
    } catch (error) {
      const isConflict = (error as { data?: { code?: string } }).data?.code === 'CONFLICT';
      setState(isConflict ? { kind: 'conflict' } : { kind: 'failed', reason: errorText(error) });
      return null;
    }
  }, [mutateAsync, slug, template.id, client, trpc, errorText]);

  const change = useCallback(
    (next: Partial<Draft>) => {
      latest.current = { ...latest.current, ...next };
      setDraft(latest.current);
      setState((current) => (current.kind === 'conflict' ? current : { kind: 'unsaved' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(save, SAVE_AFTER_MS);
    },
    [save],
  );

  const isDirty = state.kind !== 'saved';
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return { draft, change, save, state };
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useState } from 'react';
import { toast } from 'sonner';
import { useStore } from 'zustand';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { TemplateView } from '@/server/read/views/template-views';
import { createTemplateSaving } from './template-saving';

/** The draft as typed and where it is. Leaving the page saves what is unsaved; closing the tab asks first. */
export function useTemplateDraft(template: TemplateView) {
  const t = useTranslations('templates.editor');
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { mutateAsync } = useMutation(trpc.template.saveDraft.mutationOptions());
  const [saving] = useState(() =>
    createTemplateSaving({
      revision: template.revision,
      draft: { name: template.name, content: template.draft },
      send: async ({ revision, draft }) => {
        const answer = await mutateAsync({
          workspace: slug,
          templateId: template.id,
          revision,
          name: draft.name,
          draft: draft.content,
        });
        client.invalidateQueries({ queryKey: trpc.template.list.queryKey() });
        return answer;
      },
      faultOf: (error) => {
        const isConflict = (error as { data?: { code?: string } }).data?.code === 'CONFLICT';
        return isConflict ? { kind: 'conflict' } : { kind: 'failed', reason: errorText(error) };
      },
    }),
  );
  const { draft, state } = useStore(saving.store);

  const isDirty = state.kind !== 'saved';
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
  const leave = useEffectEvent(async () => {
    if (await saving.flush()) return;
    const { state: left } = saving.store.getState();
    toast.error(left.kind === 'failed' ? t('saveFailed', { reason: left.reason }) : t('conflict'));
  });
  useEffect(() => () => void leave(), []);

  return { draft, state, change: saving.change, flush: saving.flush };
}

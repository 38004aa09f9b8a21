'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { isolate } from '@/i18n/isolate';
import type { ConnectionView } from '@/server/read/views/workspace-views';

/** Tries a connection out and says what came of it; one notice changes from "trying" to the answer. */
export function useConnectionTest(connection: Pick<ConnectionView, 'id' | 'name'>): () => void {
  const t = useTranslations('settings.channels');
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const notice = { id: `test-${connection.id}` };
  const name = isolate(connection.name);
  const { mutate } = useMutation(
    trpc.connection.test.mutationOptions({
      onMutate: () => void toast.loading(t('testing', { name }), notice),
      onSuccess: async (problem) => {
        await client.invalidateQueries({ queryKey: trpc.connection.pathKey() });
        if (!problem) return toast.success(t('testOk', { name }), notice);
        const key = `problems.${problem.code}`;
        return toast.error(t('testFailed', { name, problem: t.has(key) ? t(key) : problem.message }), notice);
      },
      onError: (error) => toast.error(errorText(error), notice),
    }),
  );
  return () => mutate({ workspace, connectionId: connection.id });
}

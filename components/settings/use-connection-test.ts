'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { isolate } from '@/i18n/isolate';
import type { ConnectionView } from '@/server/read/views/workspace-views';

type Tried = Pick<ConnectionView, 'id' | 'name'>;

/**
 * Tries a connection out and says what came of it; one notice changes from "trying" to the answer. `first` is its
 * first word when the connection was saved just before.
 */
export function useConnectionTest(): (connection: Tried, first?: 'savedTesting') => void {
  const t = useTranslations('settings.channels');
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const { mutateAsync } = useMutation(trpc.connection.test.mutationOptions());
  return async (connection, first) => {
    const notice = { id: `test-${connection.id}` };
    const name = isolate(connection.name);
    toast.loading(t(first ?? 'testing', { name }), notice);
    try {
      const problem = await mutateAsync({ workspace, connectionId: connection.id });
      await client.invalidateQueries({ queryKey: trpc.connection.pathKey() });
      if (!problem) return toast.success(t('testOk', { name }), notice);
      const key = `problems.${problem.code}`;
      toast.error(t('testFailed', { name, problem: t.has(key) ? t(key) : problem.message }), notice);
    } catch (error) {
      toast.error(errorText(error), notice);
    }
  };
}

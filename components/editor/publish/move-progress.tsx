'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';

const REFRESH_MS = 1_000;

/** How far people of this journey are on their way to another version, while they are or were last; nothing otherwise. */
export function MoveProgress({ journeyId, whenOver = false }: { journeyId: string; whenOver?: boolean }) {
  const t = useTranslations('editor.publish.progress');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const input = { workspace, journeyId };
  const latest = useQuery(
    trpc.journey.migrations.queryOptions(input, {
      refetchInterval: ({ state }) => (state.data?.[0]?.status === 'running' ? REFRESH_MS : false),
    }),
  ).data?.[0];
  const stop = useMutation(
    trpc.journey.stopMigration.mutationOptions({
      onSuccess: () => void queries.invalidateQueries({ queryKey: trpc.journey.migrations.queryKey(input) }),
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  if (!latest || (latest.status !== 'running' && !whenOver)) return null;
  const { version, total, moved, left, status } = latest;
  return (
    <div
      className="flex flex-col gap-2 rounded-lg border border-border p-3 text-sm"
      data-move-progress={status}
    >
      <p role="status">{t(status, { version, moved, left, total })}</p>
      <Progress
        aria-label={t(status, { version, moved, left, total })}
        max={Math.max(total, 1)}
        value={status === 'done' ? Math.max(total, 1) : moved + left}
      />
      {status === 'running' && (
        <Button
          busy={stop.isPending}
          className="self-start"
          onClick={() => stop.mutate({ ...input, migrationId: latest.id })}
          size="sm"
          variant="outline"
        >
          {t('stop')}
        </Button>
      )}
    </div>
  );
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useIsAdmin } from '@/components/settings/use-is-admin';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { ConfirmTrigger } from '@/components/ui/confirm-trigger';
import { isolate } from '@/i18n/isolate';
import type { PersonView } from '@/server/read/views/person-views';

/** Erases a person after saying what goes with them; for those who manage the workspace. */
export function DeletePersonButton({ person }: { person: PersonView }) {
  const t = useTranslations('people.delete');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const erase = useMutation(
    trpc.person.delete.mutationOptions({
      async onSuccess() {
        router.push(`/w/${workspace}/people`);
        toast.success(t('done'));
        await queries.invalidateQueries({ queryKey: trpc.person.list.pathKey() });
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  if (!useIsAdmin()) return null;
  return (
    <ConfirmTrigger
      action={t('submit')}
      onConfirm={() => erase.mutate({ workspace, personId: person.id })}
      text={t('text', { count: person.openRuns })}
      title={t('title', { name: isolate(person.name) })}
      trigger={
        <Button busy={erase.isPending} size="sm" variant="outline">
          <Trash2 />
          {t('submit')}
        </Button>
      }
      variant="danger"
    />
  );
}

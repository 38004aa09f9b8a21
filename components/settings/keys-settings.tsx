'use client';

import { useQuery } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Card, CardAction, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { CallSecrets } from './call-secrets';
import { CreateKeyDialog } from './create-key-dialog';
import { KeyTable } from './key-table';
import { SigningSecret } from './signing-secret';
import { useIsAdmin } from './use-is-admin';

/** Keys for events and for the API. */
export function KeysSettings() {
  const t = useTranslations('settings.keys');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const isAdmin = useIsAdmin();
  const { slug: workspace } = useWorkspace();
  const [isCreating, setCreating] = useState(false);
  const keys = useQuery(trpc.key.list.queryOptions({ workspace }));
  if (keys.isPending) return <ListSkeleton rows={3} />;
  if (keys.isError) return <ErrorState message={errorText(keys.error)} onRetry={() => keys.refetch()} />;
  const create = isAdmin && (
    <Button onClick={() => setCreating(true)}>
      <Plus />
      {t('new')}
    </Button>
  );
  return (
    <>
      <Card className="overflow-hidden">
        <CardHeader>
          <CardTitle>{t('title')}</CardTitle>
          <CardDescription>{t('text')}</CardDescription>
          <CardAction>{create}</CardAction>
        </CardHeader>
        {keys.data.length === 0 ? (
          <EmptyState icon={KeyRound} title={t('empty')} text={t('emptyText')} />
        ) : (
          <KeyTable keys={keys.data} />
        )}
        <CreateKeyDialog open={isCreating} onClose={() => setCreating(false)} />
      </Card>
      {isAdmin && <SigningSecret />}
      {isAdmin && <CallSecrets />}
    </>
  );
}

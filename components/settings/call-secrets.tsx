'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { useFormat } from '@/i18n/use-format';
import { CallSecretForm } from './call-secret-form';
import { DeleteSecretDialog } from './delete-secret-dialog';

/** Secrets that calls send in headers: names and hosts; what they are is written once and never shown. */
export function CallSecrets() {
  const t = useTranslations('settings.keys.secrets');
  const trpc = useTRPC();
  const format = useFormat();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const [asked, setAsked] = useState<string | null>(null);
  const secrets = useQuery(trpc.secret.list.queryOptions({ workspace }));
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
        <CardDescription>{t('text')}</CardDescription>
      </CardHeader>
      <CardContent className="flex flex-col gap-4">
        {secrets.isPending && <ListSkeleton rows={1} />}
        {secrets.isError && (
          <ErrorState message={errorText(secrets.error)} onRetry={() => secrets.refetch()} />
        )}
        {secrets.data?.length === 0 && <p className="text-muted-foreground text-sm">{t('empty')}</p>}
        <ul className="flex flex-col divide-y divide-border">
          {secrets.data?.map(({ name, host, updatedAt }) => (
            <li key={name} className="flex items-center gap-3 py-2">
              <div className="min-w-0 flex-1">
                <code dir="ltr" className="block w-fit font-medium font-mono text-sm">
                  {name}
                </code>
                <span className="text-muted-foreground text-xs">
                  <bdi>{host}</bdi> · {t('changed', { at: format.dateTime(updatedAt) })}
                </span>
              </div>
              <Button
                variant="danger-outline"
                size="sm"
                aria-label={t('removeLabel', { name })}
                onClick={() => setAsked(name)}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
        <CallSecretForm />
        {asked !== null && <DeleteSecretDialog name={asked} onClose={() => setAsked(null)} />}
      </CardContent>
    </Card>
  );
}

'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { MonitorSmartphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardAction, CardHeader, CardTitle } from '@/components/ui/card';
import { useFormat } from '@/i18n/use-format';
import { describeDevice } from './describe-device';
import { useChange } from './use-change';

/** Devices with a session, and a way to end all but this one. */
export function SessionList() {
  const t = useTranslations('settings.account');
  const trpc = useTRPC();
  const format = useFormat();
  const sessions = useQuery(trpc.user.sessions.queryOptions());
  const endOthers = useMutation(
    trpc.user.signOutEverywhereElse.mutationOptions(
      useChange({ refresh: trpc.user.sessions.queryKey(), done: t('signedOutOthers') }),
    ),
  );
  if (!sessions.data) return null;
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('sessions')}</CardTitle>
        {sessions.data.length > 1 && (
          <CardAction>
            <Button
              variant="danger-outline"
              size="sm"
              busy={endOthers.isPending}
              onClick={() => endOthers.mutate()}
            >
              {t('signOutOthers')}
            </Button>
          </CardAction>
        )}
      </CardHeader>
      <ul>
        {sessions.data.map(({ id, userAgent, isCurrent, lastUsedAt }) => {
          const device = describeDevice(userAgent);
          return (
            <li key={id} className="flex items-center gap-3 border-border border-t px-4 py-2.5">
              <MonitorSmartphone aria-hidden className="size-4 text-muted-foreground" />
              <span className="min-w-0 flex-1">
                <span className="flex items-center gap-2">
                  {device ? t('device', device) : t('unknownDevice')}
                  {isCurrent && <Badge variant="success">{t('thisDevice')}</Badge>}
                </span>
                <span className="text-muted-foreground text-xs">
                  {t('lastUsed', { at: format.dateTime(lastUsedAt) })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Card, CardAction, CardHeader, CardTitle } from '@/components/ui/card';
import type { ConnectionView } from '@/server/read/views/workspace-views';
import type { Channel } from '@/shared/channel';
import { ConnectionRow } from './connection-row';
import { SmtpDialog } from './smtp-dialog';
import { useIsAdmin } from './use-is-admin';

/** One channel with its connections. */
export function ChannelCard(props: { channel: Channel; connections: ConnectionView[] }) {
  const t = useTranslations('settings.channels');
  const isAdmin = useIsAdmin();
  const [isAdding, setAdding] = useState(false);
  const canSend = props.connections.some(({ isDefault }) => isDefault);
  return (
    <Card>
      <CardHeader className="items-center">
        <CardTitle className="flex items-center gap-2">
          <ChannelIcon channel={props.channel} className="size-4 text-muted-foreground" />
          {t(`kinds.${props.channel}`)}
        </CardTitle>
        {props.channel === 'email' && isAdmin && (
          <CardAction>
            <Button variant="outline" size="sm" onClick={() => setAdding(true)}>
              <Plus />
              {t('addSmtp')}
            </Button>
            <SmtpDialog open={isAdding} onClose={() => setAdding(false)} />
          </CardAction>
        )}
      </CardHeader>
      {!canSend && (
        <Callout tone="warning" className="mx-4 mb-3">
          {t('none')}
        </Callout>
      )}
      <ul>
        {props.connections.map((connection) => (
          <ConnectionRow key={connection.id} connection={connection} />
        ))}
      </ul>
      {props.channel !== 'email' && (
        <p className="border-border border-t px-4 py-2.5 text-muted-foreground text-xs">{t('noProvider')}</p>
      )}
    </Card>
  );
}

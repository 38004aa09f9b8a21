'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChannelBadge } from '@/components/fields/channel-badge';
import { Badge } from '@/components/ui/badge';
import { exampleNeeds } from '@/journey/examples/example-needs';
import { definitions } from '@/nodes/registry/definitions';
import type { ExampleView } from './example-view';

/** Events, traits and channels that an example works with. */
export function ExampleNeedsList({ view }: { view: ExampleView }) {
  const t = useTranslations('gallery.needs');
  const { events, traits, channels } = exampleNeeds(view.example, view.document, definitions);
  return (
    <dl className="flex flex-col gap-2">
      {events.length > 0 && <Need title={t('events')}>{events.map(asName)}</Need>}
      {traits.length > 0 && <Need title={t('traits')}>{traits.map(asName)}</Need>}
      <Need title={t('channels')}>
        {channels.map((channel) => (
          <ChannelBadge key={channel} channel={channel} />
        ))}
      </Need>
    </dl>
  );
}

const asName = (name: string) => (
  <Badge key={name} variant="outline">
    <bdi>{name}</bdi>
  </Badge>
);

function Need({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-muted-foreground text-xs">{title}</dt>
      <dd className="flex flex-wrap gap-1.5">{children}</dd>
    </div>
  );
}

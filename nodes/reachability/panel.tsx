'use client';

import { useTranslations } from 'next-intl';
import { ChannelOrder } from '@/components/fields/channel-order';
import { PanelScope } from '@/components/fields/panel-scope';
import type { PanelProps } from '../registry/node-view';
import type { ReachabilityConfig } from './definition';

/** Which channels to try, in which order. */
export function Panel({ config, onChange, ...scope }: PanelProps<ReachabilityConfig>) {
  const t = useTranslations('nodes.reachability.fields');
  return (
    <PanelScope kind="reachability" {...scope}>
      <ChannelOrder
        field="channels"
        label={t('channels')}
        hint={t('channelsHint')}
        channels={config.channels}
        onChange={(channels) => onChange({ ...config, channels }, 'channels')}
      />
    </PanelScope>
  );
}

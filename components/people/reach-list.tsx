'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { useFormat } from '@/i18n/use-format';
import type { Reach } from '@/journey/reach/types';

/** Can each channel reach the person, and if not, why and since when. */
export function ReachList({ reach }: { reach: Reach[] }) {
  const t = useTranslations('people.person');
  const rules = useTranslations('rules');
  const format = useFormat();
  return (
    <ul className="divide-y rounded-xl border bg-surface text-sm">
      {reach.map(({ channel, reachable, reason, since }) => (
        <li key={channel} className="flex flex-wrap items-center gap-2 px-3 py-2">
          <ChannelIcon channel={channel} className="size-4 text-muted-foreground" />
          <span className="font-medium">{rules(`channels.${channel}`)}</span>
          <span
            className={`ms-auto flex items-center gap-1 ${reachable ? 'text-success' : 'text-muted-foreground'}`}
          >
            {reachable ? <Check aria-hidden className="size-4" /> : <X aria-hidden className="size-4" />}
            {rules(`reach.${reason}`)}
            {since ? (
              <span className="text-muted-foreground text-xs">{t('since', { at: format.date(since) })}</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

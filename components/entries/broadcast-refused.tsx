'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useFormat } from '@/i18n/use-format';
import type { BroadcastView } from '@/server/read/views/broadcast-views';

/** How many of those who were asked in did not enter, and why; each reason leads to the people. Nothing while that is nobody. */
export function BroadcastRefused(props: { journeyId: string; refused: BroadcastView['refused'] }) {
  const t = useTranslations('entries.broadcasts');
  const reasons = useTranslations('entries.refusals.reasons');
  const format = useFormat();
  const { slug } = useWorkspace();
  const count = props.refused.reduce((sum, reason) => sum + reason.count, 0);
  if (count === 0) return null;
  const list = `/w/${slug}/journeys/${props.journeyId}/refusals?days=30`;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm" data-broadcast-refused={count}>
      <span className="font-medium text-warning">{t('refused', { count })}</span>
      {props.refused.map((reason) => (
        <Link
          key={reason.code}
          href={`${list}&reason=${reason.code}`}
          className="rounded-sm text-muted-foreground text-xs hover:text-foreground hover:underline"
        >
          {reasons(reason.code)} <span className="tabular-nums">{format.number(reason.count)}</span>
        </Link>
      ))}
    </p>
  );
}

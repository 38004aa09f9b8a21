'use client';

import { useTranslations } from 'next-intl';
import { joinList } from '@/i18n/join-list';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import type { NodeId } from '@/journey/graph/types';
import { useCanvasModel } from '../state/canvas-model';

/** Where in the story of the person who is tried this step came, and when. */
export function PathBadge({ nodeId }: { nodeId: NodeId }) {
  const t = useTranslations('simulator.badge');
  const format = useFormat();
  const { language } = useLanguage();
  const mark = useCanvasModel(({ path }) => path?.marks?.get(nodeId));
  if (!mark) return null;
  const orders = joinList(
    language,
    mark.orders.map((order) => format.number(order)),
  );
  return (
    <span
      className="absolute inset-e-3 -top-2.5 z-10 flex gap-1.5 whitespace-nowrap rounded-full border border-primary bg-surface px-2 py-0.5 text-[11px] text-foreground tabular-nums leading-4"
      data-order={mark.orders.join(',')}
    >
      <span className="font-semibold text-primary">
        <span className="sr-only">{t('order')} </span>
        {orders}
      </span>
      <time dateTime={new Date(mark.at).toISOString()}>{format.dateTime(mark.at)}</time>
    </span>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { EdgeId } from '@/journey/graph/types';

/** On the line or way out into which what is dragged would go, in place of its +. */
export function DropMark({ edge }: { edge: EdgeId }) {
  const t = useTranslations('canvas.drag');
  return (
    <span
      className="pointer-events-auto whitespace-nowrap rounded-full bg-primary px-2.5 font-medium text-[12px] text-primary-foreground leading-6"
      data-add-after={edge}
      role="status"
    >
      {t('insert')}
    </span>
  );
}

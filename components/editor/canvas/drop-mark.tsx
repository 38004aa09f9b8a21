'use client';

import { useTranslations } from 'next-intl';
import type { EdgeId } from '@/journey/graph/types';

/** How the place looks into which what is dragged would go. */
export const dropMarkLook =
  'pointer-events-auto whitespace-nowrap rounded-full bg-primary px-2.5 font-medium text-[12px] text-primary-foreground leading-6';

/** On the line or way out into which what is dragged would go, where it has no +. */
export function DropMark({ edge }: { edge: EdgeId }) {
  const t = useTranslations('canvas.drag');
  return (
    <span className={dropMarkLook} data-add-after={edge} role="status">
      {t('insert')}
    </span>
  );
}

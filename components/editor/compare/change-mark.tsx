'use client';

import { Minus, PencilLine, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { ChangeKind } from '../state/canvas-model';

const LOOK = {
  added: { Icon: Plus, className: 'border-success bg-success-tint text-success' },
  changed: { Icon: PencilLine, className: 'border-warning-border bg-warning-tint text-warning' },
  removed: { Icon: Minus, className: 'border-danger-border bg-danger-tint text-danger' },
};

/** Added, changed or removed: by sign, word and colour. */
export function ChangeMark({ how, className }: { how: ChangeKind; className?: string }) {
  const t = useTranslations('editor.compare.how');
  const { Icon, className: look } = LOOK[how];
  return (
    <span
      className={cn(
        'inline-flex h-5 shrink-0 items-center gap-1 rounded-full border px-1.5 font-semibold text-[11px]',
        look,
        className,
      )}
    >
      <Icon aria-hidden className="size-3" />
      {t(how)}
    </span>
  );
}

'use client';

import { CirclePower } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** On the upper edge of a card that people pass by: that it is off, not by its looks alone. */
export function DisabledWord() {
  const t = useTranslations('canvas');
  return (
    <span className="-top-2.5 absolute inset-x-0 z-10 mx-auto flex w-fit items-center gap-1 rounded-full border border-border-strong bg-surface px-2 font-medium text-[11px] text-foreground leading-5">
      <CirclePower aria-hidden className="size-3" />
      {t('disabled')}
    </span>
  );
}

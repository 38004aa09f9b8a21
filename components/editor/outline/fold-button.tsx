'use client';

import { ChevronDown, ChevronRight } from 'lucide-react';

/** For the pointer; keys fold a line with the arrows, and screen readers hear of it from the line. */
export function FoldButton({ isClosed, onFold }: { isClosed: boolean; onFold(isClosed: boolean): void }) {
  const Icon = isClosed ? ChevronRight : ChevronDown;
  return (
    <button
      aria-hidden
      className="grid size-6 shrink-0 cursor-pointer place-items-center rounded-md hover:bg-muted"
      onClick={(event) => {
        event.stopPropagation();
        onFold(!isClosed);
      }}
      tabIndex={-1}
      type="button"
    >
      <Icon className="size-4 rtl:-scale-x-100" />
    </button>
  );
}

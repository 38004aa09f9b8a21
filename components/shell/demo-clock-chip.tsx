'use client';

import { FastForward } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { Tooltip, TooltipContent, TooltipTrigger } from '@/components/ui/tooltip';
import { useFormat } from '@/i18n/use-format';
import { useWorkspace } from './use-workspace';

const DAY_MS = 86_400_000;

/** Says that waits pass faster than in reality, and how fast; nothing while the clock is real. */
export function DemoClockChip({ isNarrow, onNavigate }: { isNarrow: boolean; onNavigate?(): void }) {
  const t = useTranslations('shell.demoClock');
  const format = useFormat();
  const { slug, demoClock } = useWorkspace();
  if (demoClock <= 1) return null;
  return (
    <Tooltip>
      <TooltipTrigger asChild>
        <Link
          href={`/w/${slug}/settings/workspace`}
          onClick={onNavigate}
          className={cn(
            'flex items-center gap-2 rounded-lg border border-accent-border bg-accent-tint px-2 py-1 text-accent-text text-xs hover:border-accent',
            isNarrow && 'size-8 justify-center p-0',
          )}
        >
          <FastForward aria-hidden className="size-3.5 shrink-0" />
          <span className={cn(isNarrow && 'sr-only')}>
            {t('chip', { length: format.duration(DAY_MS / demoClock) })}
          </span>
        </Link>
      </TooltipTrigger>
      <TooltipContent>{t('explain', { times: demoClock })}</TooltipContent>
    </Tooltip>
  );
}

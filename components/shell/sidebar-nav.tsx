'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { Tooltip, TooltipContent, TooltipTrigger } from '@/components/ui/tooltip';
import { useLanguage } from '@/i18n/use-language';
import { isCurrent, NAV_ITEMS } from './nav-items';
import { useWorkspace } from './use-workspace';

/** The parts of the workspace. Narrow: icons with their names as tooltips. */
export function SidebarNav({ isNarrow, onNavigate }: { isNarrow: boolean; onNavigate?(): void }) {
  const t = useTranslations('shell.nav');
  const { slug } = useWorkspace();
  const pathname = usePathname();
  const { direction } = useLanguage();
  return (
    <nav aria-label={t('label')} className="flex flex-col gap-0.5">
      {NAV_ITEMS.map((item) => (
        <Tooltip key={item.key} open={isNarrow ? undefined : false}>
          <TooltipTrigger asChild>
            <Link
              href={`/w/${slug}${item.path}`}
              onClick={onNavigate}
              aria-current={isCurrent(item, slug, pathname) ? 'page' : undefined}
              className={cn(
                'group flex h-8 items-center gap-2.5 rounded-lg px-2 font-medium text-muted-foreground text-sm transition-colors hover:bg-muted hover:text-foreground aria-[current=page]:bg-primary-tint aria-[current=page]:text-primary',
                isNarrow && 'w-8 justify-center px-0',
              )}
            >
              <item.Icon aria-hidden className="size-4 shrink-0" />
              <span className={cn('truncate', isNarrow && 'sr-only')}>{t(item.key)}</span>
            </Link>
          </TooltipTrigger>
          <TooltipContent side={direction === 'rtl' ? 'left' : 'right'}>{t(item.key)}</TooltipContent>
        </Tooltip>
      ))}
    </nav>
  );
}

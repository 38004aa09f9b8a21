'use client';

import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Kbd } from '@/components/ui/kbd';
import { DemoClockChip } from './demo-clock-chip';
import { SidebarNav } from './sidebar-nav';
import { useCommandKey } from './use-command-key';
import { UserMenu } from './user-menu';
import { WorkspaceSwitcher } from './workspace-switcher';

/** Everything at the inline start: workspace, search, parts, clock, user. Also fills the drawer on phones. */
export function Sidebar(props: {
  isNarrow: boolean;
  /** Absent in the drawer, which cannot be narrowed. */
  onToggle?(): void;
  onSearch(): void;
  onNavigate?(): void;
}) {
  const t = useTranslations('shell');
  const commandKey = useCommandKey();
  const { isNarrow } = props;
  const Toggle = isNarrow ? PanelLeftOpen : PanelLeftClose;
  return (
    <div className={cn('flex h-full min-h-0 flex-col gap-3 p-2', isNarrow && 'items-center')}>
      <div className={cn('flex items-center gap-1', isNarrow && 'flex-col')}>
        <WorkspaceSwitcher isNarrow={isNarrow} />
        {props.onToggle && (
          <Button
            variant="ghost"
            size="icon-sm"
            onClick={props.onToggle}
            aria-label={isNarrow ? t('expand') : t('collapse')}
            className="text-muted-foreground"
          >
            <Toggle className="rtl:rotate-180" />
          </Button>
        )}
      </div>
      <button
        type="button"
        onClick={props.onSearch}
        aria-label={t('palette.open')}
        className={cn(
          'flex h-8 items-center gap-2 rounded-lg border border-border bg-background px-2 text-muted-foreground text-sm hover:border-border-strong hover:text-foreground',
          isNarrow && 'w-8 justify-center px-0',
        )}
      >
        <Search aria-hidden className="size-4 shrink-0" />
        {!isNarrow && (
          <>
            <span className="flex-1 truncate text-start">{t('palette.open')}</span>
            <Kbd>{commandKey} K</Kbd>
          </>
        )}
      </button>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <SidebarNav isNarrow={isNarrow} onNavigate={props.onNavigate} />
      </div>
      <div className={cn('flex flex-col gap-1.5', isNarrow && 'items-center')}>
        <DemoClockChip isNarrow={isNarrow} onNavigate={props.onNavigate} />
        <UserMenu isNarrow={isNarrow} />
      </div>
    </div>
  );
}

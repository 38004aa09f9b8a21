'use client';

import { ChevronRight } from 'lucide-react';
import { ContextMenu as Menu } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { menuItemClasses, popupClasses } from './popup-classes';

export const ContextMenu = Menu.Root;
export const ContextMenuTrigger = Menu.Trigger;
export const ContextMenuGroup = Menu.Group;
export const ContextMenuSub = Menu.Sub;

const contentClasses = cn(popupClasses, 'min-w-44 max-w-[min(24rem,calc(100vw-1rem))] p-1');

export function ContextMenuContent({ className, ...props }: ComponentProps<typeof Menu.Content>) {
  return (
    <Menu.Portal>
      <Menu.Content collisionPadding={8} className={cn(contentClasses, className)} {...props} />
    </Menu.Portal>
  );
}

export function ContextMenuItem({
  className,
  variant = 'default',
  ...props
}: ComponentProps<typeof Menu.Item> & { variant?: 'default' | 'danger' }) {
  return (
    <Menu.Item
      className={cn(
        menuItemClasses,
        'focus:bg-muted',
        variant === 'danger' && 'text-danger focus:bg-danger-tint [&_svg]:text-danger!',
        className,
      )}
      {...props}
    />
  );
}

export function ContextMenuLabel({ className, ...props }: ComponentProps<typeof Menu.Label>) {
  return (
    <Menu.Label className={cn('px-2 pt-1.5 pb-1 text-muted-foreground text-xs', className)} {...props} />
  );
}

export function ContextMenuSeparator({ className, ...props }: ComponentProps<typeof Menu.Separator>) {
  return <Menu.Separator className={cn('-mx-1 my-1 h-px bg-border', className)} {...props} />;
}

export function ContextMenuShortcut({ className, ...props }: ComponentProps<'span'>) {
  return (
    <span dir="ltr" className={cn('ms-auto ps-4 text-muted-foreground text-xs', className)} {...props} />
  );
}

export function ContextMenuSubTrigger({
  className,
  children,
  ...props
}: ComponentProps<typeof Menu.SubTrigger>) {
  return (
    <Menu.SubTrigger
      className={cn(menuItemClasses, 'focus:bg-muted data-[state=open]:bg-muted', className)}
      {...props}
    >
      {children}
      <ChevronRight className="ms-auto rtl:rotate-180" />
    </Menu.SubTrigger>
  );
}

export function ContextMenuSubContent({ className, ...props }: ComponentProps<typeof Menu.SubContent>) {
  return (
    <Menu.Portal>
      <Menu.SubContent collisionPadding={8} className={cn(contentClasses, className)} {...props} />
    </Menu.Portal>
  );
}

'use client';

import { Mouse, Touchpad } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import { POINTER_KINDS, type PointerKind, usePointerKind } from './use-pointer-kind';

const ICONS = { trackpad: Touchpad, mouse: Mouse };

/** Whether the wheel moves the canvas or zooms it. */
export function PointerButton() {
  const t = useTranslations('canvas.pointer');
  const [kind, choose] = usePointerKind();
  const Icon = ICONS[kind];
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          aria-label={t('title')}
          className="pointer-coarse:hidden"
          size="icon-sm"
          title={t('title')}
          variant="ghost"
        >
          <Icon />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" side="top">
        <DropdownMenuRadioGroup onValueChange={(next) => choose(next as PointerKind)} value={kind}>
          {POINTER_KINDS.map((own) => (
            <DropdownMenuRadioItem key={own} value={own}>
              <span className="flex flex-col">
                {t(own)}
                <span className="text-muted-foreground text-xs">{t(`${own}Hint`)}</span>
              </span>
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

'use client';

import type { LucideIcon } from 'lucide-react';
import {
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSub,
  DropdownMenuSubContent,
  DropdownMenuSubTrigger,
} from '@/components/ui/dropdown-menu';

/** One of a few values, as a submenu that shows the present one beside its name. */
export function MenuChoice<Value extends string>(props: {
  Icon: LucideIcon;
  label: string;
  value: string;
  options: { value: Value; label: string }[];
  onChange(value: Value): void;
}) {
  const current = props.options.find(({ value }) => value === props.value);
  return (
    <DropdownMenuSub>
      <DropdownMenuSubTrigger>
        <props.Icon aria-hidden />
        <span className="flex-1">{props.label}</span>
        <span className="ps-3 text-muted-foreground text-xs">{current?.label}</span>
      </DropdownMenuSubTrigger>
      <DropdownMenuSubContent>
        <DropdownMenuRadioGroup value={props.value} onValueChange={(value) => props.onChange(value as Value)}>
          {props.options.map(({ value, label }) => (
            <DropdownMenuRadioItem key={value} value={value}>
              {label}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuSubContent>
    </DropdownMenuSub>
  );
}

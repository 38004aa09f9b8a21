'use client';

import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { Channel } from '@/shared/channel';
import { ChannelIcon } from './channel-icon';
import { ProblemLines } from './problem-lines';
import { useFieldProblems } from './use-field-problems';

/** One channel in its place. */
export function ChannelRow(props: {
  channel: Channel;
  field: string;
  /** From 0. */
  place: number;
  count: number;
  isDragged: boolean;
  isDraggable: boolean;
  onDragStart(): void;
  onDragEnter(): void;
  onDragEnd(): void;
  onMove(to: number): void;
  onRemove(): void;
}) {
  const t = useTranslations('fields.channels');
  const name = useTranslations('rules.channels')(props.channel);
  const format = useFormat();
  const id = useId();
  const problems = useFieldProblems(props.field);
  const { place, count } = props;
  return (
    <li
      data-field={props.field}
      draggable={props.isDraggable}
      onDragStart={props.onDragStart}
      onDragEnter={props.onDragEnter}
      onDragOver={(event) => event.preventDefault()}
      onDragEnd={props.onDragEnd}
      className={cn('flex flex-col gap-1', props.isDragged && 'opacity-50')}
    >
      <div className="flex h-9 items-center gap-2 rounded-lg border border-border bg-surface ps-1.5 pe-1">
        <GripVertical
          aria-hidden
          className={cn('size-4 shrink-0 text-muted-foreground', props.isDraggable && 'cursor-grab')}
        />
        <span className="text-muted-foreground text-xs tabular-nums">{format.number(place + 1)}</span>
        <ChannelIcon channel={props.channel} className="size-4 shrink-0 text-muted-foreground" />
        <span className="min-w-0 flex-1 truncate text-sm">{name}</span>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('moveUp', { channel: name })}
          aria-disabled={place === 0 || undefined}
          onClick={() => props.onMove(place - 1)}
        >
          <ArrowUp />
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('moveDown', { channel: name })}
          aria-disabled={place === count - 1 || undefined}
          onClick={() => props.onMove(place + 1)}
        >
          <ArrowDown />
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('remove', { channel: name })}
          onClick={props.onRemove}
        >
          <X />
        </Button>
      </div>
      <ProblemLines id={id} problems={problems} />
    </li>
  );
}

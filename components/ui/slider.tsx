'use client';

import { Slider as SliderPrimitive } from 'radix-ui';
import { cn } from './cn';

/** One value on a line; arrows move it by one, Page Up and Page Down by ten, Home and End to its ends. */
export function Slider(props: {
  value: number;
  max: number;
  label: string;
  className?: string;
  disabled?: boolean;
  onChange(value: number): void;
  /** The movement is over. */
  onCommit?(): void;
}) {
  return (
    <SliderPrimitive.Root
      className={cn('relative flex h-6 touch-none select-none items-center', props.className)}
      disabled={props.disabled}
      max={props.max}
      onValueChange={([value = 0]) => props.onChange(value)}
      onValueCommit={props.onCommit}
      value={[props.value]}
    >
      <SliderPrimitive.Track className="relative h-1.5 grow rounded-full bg-muted">
        <SliderPrimitive.Range className="absolute h-full rounded-full bg-primary" />
      </SliderPrimitive.Track>
      <SliderPrimitive.Thumb
        aria-label={props.label}
        className="block size-4.5 rounded-full border-2 border-primary bg-surface shadow-sm data-disabled:opacity-50"
      />
    </SliderPrimitive.Root>
  );
}

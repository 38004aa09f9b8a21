'use client';

import { type ComponentType, useId, useState } from 'react';
import { cn } from './cn';

/** A place to drop one file, or to choose it with the keyboard or a click. */
export function FileDrop(props: {
  icon: ComponentType<{ className?: string }>;
  label: string;
  hint?: string;
  /** As of an input: extensions and media types. */
  accept: string;
  onFile(file: File): void;
}) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const Icon = props.icon;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition; the input below does the same by keyboard
    <div
      className={cn(
        'rounded-lg border border-border-strong border-dashed transition-colors has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-primary',
        isOver ? 'border-primary bg-primary-tint' : 'hover:bg-muted',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) props.onFile(file);
      }}
    >
      <label htmlFor={id} className="flex cursor-pointer flex-col items-center gap-1 px-4 py-6 text-center">
        <Icon className="size-5 text-muted-foreground" />
        <span className="font-medium">{props.label}</span>
        {props.hint && <span className="text-muted-foreground text-xs">{props.hint}</span>}
      </label>
      <input
        id={id}
        type="file"
        accept={props.accept}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) props.onFile(file);
          event.target.value = '';
        }}
      />
    </div>
  );
}

import type { ComponentProps } from 'react';
import { cn } from './cn';
import { fieldClasses } from './field-classes';

/** Several lines of text; grows with its content where the browser can. */
export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      placeholder={props.dir === 'auto' ? ' ' : undefined}
      className={cn(fieldClasses, 'field-sizing-content min-h-16 resize-y px-2.5 py-1.5', className)}
      {...props}
    />
  );
}

import type { ComponentProps } from 'react';
import { cn } from './cn';
import { fieldClasses } from './field-classes';

/** One line of text. Ids, addresses and code take `dir="ltr"`, words a person wrote `dir="auto"`. */
export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return <input type={type} className={cn(fieldClasses, 'h-8 px-2.5', className)} {...props} />;
}

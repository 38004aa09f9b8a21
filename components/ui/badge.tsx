import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn';

const badgeVariants = cva(
  "inline-flex w-fit shrink-0 items-center gap-1 whitespace-nowrap rounded-md border px-1.5 font-medium text-2xs [&_svg:not([class*='size-'])]:size-3 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        neutral: 'border-border bg-muted text-muted-foreground',
        outline: 'border-border-strong text-foreground',
        primary: 'border-primary-border bg-primary-tint text-primary',
        accent: 'border-accent-border bg-accent-tint text-accent-text',
        success: 'border-success-border bg-success-tint text-success',
        warning: 'border-warning-border bg-warning-tint text-warning',
        danger: 'border-danger-border bg-danger-tint text-danger',
        info: 'border-info-border bg-info-tint text-info',
      },
    },
    defaultVariants: { variant: 'neutral' },
  },
);

export type BadgeVariant = NonNullable<VariantProps<typeof badgeVariants>['variant']>;

/** A state in a word. `accent` (saffron) only for what happens now. */
export function Badge({
  className,
  variant,
  ...props
}: ComponentProps<'span'> & VariantProps<typeof badgeVariants>) {
  return <span className={cn(badgeVariants({ variant }), className)} {...props} />;
}

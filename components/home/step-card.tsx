'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';

/** One numbered step; when it is done its body folds away. */
export function StepCard(props: {
  number: number;
  title: string;
  text: string;
  isDone: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('home.start');
  const format = useFormat();
  const { isDone } = props;
  return (
    <li className="flex gap-3 border-border border-t px-4 py-4">
      <span
        aria-hidden
        className={cn(
          'inline-flex size-6 shrink-0 items-center justify-center rounded-full border font-semibold text-xs',
          isDone
            ? 'border-success bg-success-tint text-success'
            : 'border-border-strong text-muted-foreground',
        )}
      >
        {isDone ? <Check className="size-3.5" /> : format.number(props.number)}
      </span>
      <div className="flex min-w-0 flex-1 flex-col items-start gap-3">
        <div>
          <h3 className={cn('font-semibold', isDone && 'text-muted-foreground')}>
            {props.title}
            {isDone && <span className="ms-2 font-normal text-success text-xs">{t('done')}</span>}
          </h3>
          {!isDone && <p className="text-muted-foreground">{props.text}</p>}
        </div>
        {!isDone && props.children}
      </div>
    </li>
  );
}

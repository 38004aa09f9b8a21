'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { VariableOption } from './variable-options';

/** The variables that are offered below a text, each with a value that occurred and how many people lack it. */
export function VariableList(props: {
  id: string;
  options: readonly VariableOption[];
  active: number;
  optionId(index: number): string;
  onTake(option: VariableOption): void;
}) {
  const t = useTranslations('variables');
  const format = useFormat();
  const { options } = props;
  return (
    <>
      {options.length > 0 && (
        <div
          aria-label={t('title')}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-64 overflow-y-auto rounded-lg border border-border bg-surface p-1 shadow-lg"
          id={props.id}
          role="listbox"
        >
          {options.map((option, index) => {
            const { path, kind, sample, missing } = option;
            const isActive = index === props.active;
            return (
              <div
                aria-selected={isActive}
                className={cn('cursor-default rounded-md px-2 py-1 text-xs', isActive && 'bg-muted')}
                id={props.optionId(index)}
                key={path}
                // The text keeps the keyboard.
                onMouseDown={(event) => {
                  event.preventDefault();
                  props.onTake(option);
                }}
                ref={(element) => {
                  if (isActive) element?.scrollIntoView({ block: 'nearest' });
                }}
                role="option"
                tabIndex={-1}
              >
                <span className="flex items-baseline justify-between gap-2">
                  <code className="min-w-0 truncate" dir="ltr">
                    {path}
                  </code>
                  <span className="shrink-0 text-muted-foreground">{t(`kinds.${kind}`)}</span>
                </span>
                {(sample !== null || (missing ?? 0) > 0) && (
                  <span className="flex flex-wrap justify-between gap-x-2 text-muted-foreground">
                    {sample !== null && (
                      <span className="max-w-full truncate">
                        {t('sample')} <bdi>{sample}</bdi>
                      </span>
                    )}
                    {missing !== null && missing > 0 && (
                      <span className="text-warning">
                        {t(kind === 'property' ? 'missingEvents' : 'missingPeople', {
                          share: format.percent(missing),
                        })}
                      </span>
                    )}
                  </span>
                )}
              </div>
            );
          })}
        </div>
      )}
      <span aria-live="polite" className="sr-only">
        {options.length > 0 && t('offered', { count: options.length })}
      </span>
    </>
  );
}

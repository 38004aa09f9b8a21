'use client';

import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/trpc/use-error-text';
import { Callout } from '@/components/ui/callout';
import { cn } from '@/components/ui/cn';
import { Spinner } from '@/components/ui/spinner';
import type { Rule } from '@/journey/rules/types';
import { PreviewPeople } from './preview-people';
import { useRulePreview } from './use-rule-preview';

/** How many people a rule describes right now, and a few of them; counted anew whenever the rule is still for a moment. */
export function SegmentPreview({ rule }: { rule: Rule }) {
  const t = useTranslations('segments.preview');
  const errorText = useErrorText();
  const { isComplete, isCountable, error, data, isOld } = useRulePreview(rule);
  if (!isComplete) return <p className="text-muted-foreground text-sm">{t('incomplete')}</p>;
  if (!isCountable) return <p className="text-muted-foreground text-sm">{t('needsRun')}</p>;
  if (error) return <Callout tone="warning">{errorText(error)}</Callout>;
  if (!data)
    return (
      <p className="flex items-center gap-2 text-muted-foreground text-sm" role="status">
        <Spinner /> {t('counting')}
      </p>
    );
  const { count, of, examples } = data;
  return (
    <div
      aria-busy={isOld}
      className={cn('flex flex-col gap-3', isOld && 'opacity-60')}
      data-preview-count={count}
    >
      <p role="status">
        <span className="block font-semibold text-2xl tabular-nums">{t('count', { count })}</span>
        <span className="text-muted-foreground text-sm">{t('of', { of })}</span>
      </p>
      {of > 0 && (
        <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-muted">
          <div className="h-full rounded-full bg-primary" style={{ inlineSize: `${(count / of) * 100}%` }} />
        </div>
      )}
      {examples.length === 0 ? (
        <p className="text-muted-foreground text-sm">{t('nobody')}</p>
      ) : (
        <div className="flex flex-col gap-1.5">
          <h3 className="font-medium text-muted-foreground text-xs">{t('examples')}</h3>
          <PreviewPeople examples={examples} />
        </div>
      )}
    </div>
  );
}

'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { cn } from '@/components/ui/cn';
import type { Rule } from '@/journey/rules/types';
import { useRulePreview } from './use-rule-preview';

/** In one or two lines: how many people a rule describes right now and who they are, or why that cannot be said. */
export function RuleCount({ rule }: { rule: Rule }) {
  const t = useTranslations('segments.preview');
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const { isComplete, isCountable, error, data, isOld } = useRulePreview(rule);
  const line = 'px-2.5 text-muted-foreground text-xs';
  if (!isComplete) return <p className={line}>{t('incomplete')}</p>;
  if (!isCountable) return <p className={line}>{t('needsRun')}</p>;
  if (error) return <p className="px-2.5 text-warning text-xs">{errorText(error)}</p>;
  if (!data)
    return (
      <p className={line} role="status">
        {t('counting')}
      </p>
    );
  const { count, of, examples } = data;
  return (
    <div aria-busy={isOld} className={cn(line, isOld && 'opacity-60')} data-preview-count={count}>
      <p role="status">
        <span className="font-semibold text-foreground tabular-nums">{t('count', { count })}</span>{' '}
        {t('of', { of })}
      </p>
      {examples.length > 0 && (
        <p>
          {t('examples')}:{' '}
          {examples.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ' · '}
              <Link className="underline-offset-2 hover:underline" href={`/w/${slug}/people/${id}`}>
                <bdi>{name}</bdi>
              </Link>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

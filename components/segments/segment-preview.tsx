'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Callout } from '@/components/ui/callout';
import { cn } from '@/components/ui/cn';
import { Spinner } from '@/components/ui/spinner';
import { useDebounced } from '@/components/ui/use-debounced';
import { ruleSchema } from '@/journey/rules/schema';
import type { Rule } from '@/journey/rules/types';

const STILL_MS = 350;

/** How many people a rule describes right now, and a few of them; counted anew whenever the rule is still for a moment. */
export function SegmentPreview({ rule }: { rule: Rule }) {
  const t = useTranslations('segments.preview');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const still = useDebounced(rule, STILL_MS);
  const isComplete = ruleSchema.safeParse(rule).success;
  const preview = useQuery(
    trpc.segment.preview.queryOptions(
      { workspace: slug, rule: still },
      {
        enabled: isComplete && ruleSchema.safeParse(still).success,
        placeholderData: keepPreviousData,
        staleTime: 0,
        retry: false,
      },
    ),
  );
  if (!isComplete) return <p className="text-muted-foreground text-sm">{t('incomplete')}</p>;
  if (preview.isError) return <Callout tone="warning">{errorText(preview.error)}</Callout>;
  if (!preview.data)
    return (
      <p className="flex items-center gap-2 text-muted-foreground text-sm" role="status">
        <Spinner /> {t('counting')}
      </p>
    );
  const { count, of, examples } = preview.data;
  const isOld = still !== rule || preview.isFetching;
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
          <ul className="flex flex-col gap-1.5">
            {examples.map(({ id, name, email, phone }) => (
              <li key={id} className="min-w-0 text-sm">
                <Link href={`/w/${slug}/people/${id}`} className="font-medium hover:underline">
                  <bdi>{name}</bdi>
                </Link>
                <span dir="ltr" className="block w-fit max-w-full truncate text-muted-foreground text-xs">
                  {email ?? phone}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

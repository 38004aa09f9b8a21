'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import type { RefusalCount } from '@/server/read/views/refusal-views';
import { ReasonBars } from './reason-bars';
import type { RefusalCode } from './refusal-codes';

/** How often and why people were turned away; a chosen reason says what can be done about it. */
export function RefusalReasons(props: {
  /** Undefined while they are being counted. */
  counts: RefusalCount[] | undefined;
  days: number;
  journeyId: string;
  chosen: RefusalCode | null;
  onChoose(code: RefusalCode | null): void;
}) {
  const t = useTranslations('entries.refusals');
  const { slug } = useWorkspace();
  const { counts, days, journeyId, chosen, onChoose } = props;
  const sum = counts?.reduce((total, { count }) => total + count, 0) ?? 0;
  return (
    <Card className="gap-2 p-3 lg:sticky lg:top-4">
      {counts ? (
        <>
          <h2 className="px-2 text-muted-foreground text-xs">{t('sum', { count: sum, days })}</h2>
          <ReasonBars counts={counts} chosen={chosen} onChoose={onChoose} />
        </>
      ) : (
        <Skeleton className="h-24" />
      )}
      {chosen && (
        <div className="flex flex-col items-start gap-2 border-border border-t px-2 pt-3 text-sm">
          <p>{t(`advice.${chosen}`)}</p>
          <div className="flex flex-wrap gap-2">
            <Button asChild size="sm" variant="outline">
              <Link href={`/w/${slug}/journeys/${journeyId}/edit`}>{t('change')}</Link>
            </Button>
            <Button size="sm" variant="ghost" onClick={() => onChoose(null)}>
              {t('all')}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}

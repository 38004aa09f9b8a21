'use client';

import { useQuery } from '@tanstack/react-query';
import { SquarePen } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { JourneyStatusBadge } from '@/components/journeys/journey-status-badge';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { useBroadcastDoor } from './use-broadcast-door';

type Part = 'runs' | 'refusals' | 'broadcasts';

/** What happens in one journey: its name and state above, and a tab for each part. */
export function JourneyFrame(props: {
  journeyId: string;
  part: Part;
  /** The main action of the part. */
  action?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('entries');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const { journeyId, part } = props;
  const journey = useQuery(trpc.journey.get.queryOptions({ workspace, journeyId })).data;
  const door = useBroadcastDoor(journeyId);
  const hasBroadcasts = part === 'broadcasts' || door?.hasTrigger || door?.wasUsed;
  const parts: Part[] = ['runs', 'refusals', ...(hasBroadcasts ? (['broadcasts'] as const) : [])];
  const base = `/w/${workspace}/journeys/${journeyId}`;
  const tabs = parts.map((name) => ({ href: `${base}/${name}`, label: t(`tabs.${name}`) }));
  return (
    <Page>
      <PageHead
        back={{ href: `/w/${workspace}/journeys`, label: t('back') }}
        title={<bdi>{journey?.name ?? '…'}</bdi>}
        badge={journey && <JourneyStatusBadge status={journey.status} version={journey.liveVersion} />}
        actions={
          <>
            <Button asChild variant="outline">
              <Link href={`${base}/edit`}>
                <SquarePen />
                {t('edit')}
              </Link>
            </Button>
            {props.action}
          </>
        }
        tabs={<LinkTabs label={t('tabs.label')} tabs={tabs} current={`${base}/${part}`} />}
      />
      {props.children}
    </Page>
  );
}

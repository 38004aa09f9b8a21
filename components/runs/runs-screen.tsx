'use client';

import { useTranslations } from 'next-intl';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { RunsList } from './runs-list';

/** Who is where, in all journeys of the workspace. */
export function RunsScreen() {
  const t = useTranslations('runs');
  return (
    <Page>
      <PageHead title={t('title')} subtitle={t('subtitle')} />
      <RunsList />
    </Page>
  );
}

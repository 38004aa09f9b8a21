'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { DaysOffCard } from './days-off-card';
import { DeleteWorkspaceCard } from './delete-workspace-card';
import { DemoClockCard } from './demo-clock-card';
import { useIsAdmin } from './use-is-admin';
import { WorkspaceForm } from './workspace-form';

export function WorkspaceSettings() {
  const t = useTranslations('settings');
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      {!useIsAdmin() && <Callout tone="info">{t('adminOnly')}</Callout>}
      <WorkspaceForm />
      <DaysOffCard />
      <DemoClockCard />
      <DeleteWorkspaceCard />
    </div>
  );
}

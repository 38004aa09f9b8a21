'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { DemoClockCard } from './demo-clock-card';
import { useIsAdmin } from './use-is-admin';
import { WorkspaceForm } from './workspace-form';

export function WorkspaceSettings() {
  const t = useTranslations('settings');
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      {!useIsAdmin() && <Callout tone="info">{t('adminOnly')}</Callout>}
      <WorkspaceForm />
      <DemoClockCard />
    </div>
  );
}

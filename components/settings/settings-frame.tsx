'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { useIsAdmin } from './use-is-admin';

const PARTS = ['workspace', 'members', 'keys', 'channels', 'events', 'health', 'account'] as const;
/** What those who do not manage the workspace have nothing to do with. */
const OF_ADMINS: readonly string[] = ['health'];

/** Title and tabs above every part of the settings. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('settings');
  const base = `/w/${useWorkspace().slug}/settings`;
  const pathname = usePathname();
  const isAdmin = useIsAdmin();
  const parts = PARTS.filter((part) => isAdmin || !OF_ADMINS.includes(part));
  const tabs = parts.map((part) => ({ href: `${base}/${part}`, label: t(`tabs.${part}`) }));
  return (
    <Page>
      <PageHead
        title={t('title')}
        tabs={<LinkTabs label={t('tabs.label')} tabs={tabs} current={pathname} />}
      />
      {children}
    </Page>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { RecentEvents } from './recent-events';
import { RejectedEvents } from './rejected-events';
import { TestEventForm } from './test-event-form';

const TABS = ['recent', 'rejected'] as const;

/** What came in, what was refused and why, and a form to send one. */
export function EventsSettings() {
  const t = useTranslations('settings.events');
  const [tab, setTab] = useQueryState('tab', parseAsStringLiteral(TABS).withDefault('recent'));
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[1fr_20rem]">
      <Tabs
        value={tab}
        onValueChange={(value) => void setTab(value as (typeof TABS)[number])}
        className="order-2 min-w-0 lg:order-1"
      >
        <TabsList>
          {TABS.map((value) => (
            <TabsTrigger key={value} value={value}>
              {t(value)}
            </TabsTrigger>
          ))}
        </TabsList>
        <TabsContent value="recent">
          <RecentEvents />
        </TabsContent>
        <TabsContent value="rejected">
          <RejectedEvents />
        </TabsContent>
      </Tabs>
      <TestEventForm className="order-1 lg:order-2" />
    </div>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EventsSettings } from '@/components/settings/events-settings';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.tabs');
  return { title: t('events') };
}

export default function EventsSettingsPage() {
  return <EventsSettings />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChannelsSettings } from '@/components/settings/channels-settings';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.tabs');
  return { title: t('channels') };
}

export default function ChannelsSettingsPage() {
  return <ChannelsSettings />;
}

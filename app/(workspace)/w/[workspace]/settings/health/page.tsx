import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HealthSettings } from '@/components/settings/health-settings';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.tabs');
  return { title: t('health') };
}

export default function HealthSettingsPage() {
  return <HealthSettings />;
}

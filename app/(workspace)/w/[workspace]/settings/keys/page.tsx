import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeysSettings } from '@/components/settings/keys-settings';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.tabs');
  return { title: t('keys') };
}

export default function KeysSettingsPage() {
  return <KeysSettings />;
}

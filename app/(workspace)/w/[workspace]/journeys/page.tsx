import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JourneysScreen } from '@/components/journeys/journeys-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('journeys');
  return { title: t('title') };
}

export default function JourneysPage() {
  return <JourneysScreen />;
}

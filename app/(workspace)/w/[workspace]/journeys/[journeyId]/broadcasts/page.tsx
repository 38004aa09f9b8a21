import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BroadcastsScreen } from '@/components/entries/broadcasts-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('entries.broadcasts');
  return { title: t('title') };
}

export default async function Page({ params }: { params: Promise<{ journeyId: string }> }) {
  return <BroadcastsScreen journeyId={(await params).journeyId} />;
}

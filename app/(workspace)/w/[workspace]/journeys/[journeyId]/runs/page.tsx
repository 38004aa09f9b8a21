import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JourneyRunsScreen } from '@/components/runs/journey-runs-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('runs');
  return { title: t('title') };
}

export default async function Page({ params }: { params: Promise<{ journeyId: string }> }) {
  return <JourneyRunsScreen journeyId={(await params).journeyId} />;
}

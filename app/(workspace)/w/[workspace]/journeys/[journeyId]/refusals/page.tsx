import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RefusalsScreen } from '@/components/entries/refusals-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('entries.refusals');
  return { title: t('title') };
}

export default async function Page({ params }: { params: Promise<{ journeyId: string }> }) {
  return <RefusalsScreen journeyId={(await params).journeyId} />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewSegmentScreen } from '@/components/segments/new-segment-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('segments');
  return { title: t('new') };
}

export default function Page() {
  return <NewSegmentScreen />;
}

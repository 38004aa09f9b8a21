import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SegmentsScreen } from '@/components/segments/segments-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('segments');
  return { title: t('title') };
}

export default function Page() {
  return <SegmentsScreen />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SegmentScreen } from '@/components/segments/segment-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('segments');
  return { title: t('title') };
}

export default async function Page({ params }: { params: Promise<{ segmentId: string }> }) {
  return <SegmentScreen segmentId={(await params).segmentId} />;
}

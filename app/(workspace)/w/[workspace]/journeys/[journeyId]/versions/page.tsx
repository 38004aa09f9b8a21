import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VersionsScreen } from '@/components/editor/versions/versions-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editor.versions');
  return { title: t('title') };
}

export default async function VersionsPage({ params }: { params: Promise<{ journeyId: string }> }) {
  return <VersionsScreen journeyId={(await params).journeyId} />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RunScreen } from '@/components/runs/run-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('runs');
  return { title: t('title') };
}

export default async function Page({ params }: { params: Promise<{ runId: string }> }) {
  return <RunScreen runId={(await params).runId} />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RunsScreen } from '@/components/runs/runs-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('runs');
  return { title: t('title') };
}

export default function Page() {
  return <RunsScreen />;
}

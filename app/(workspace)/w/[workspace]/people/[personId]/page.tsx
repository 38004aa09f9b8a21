import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PersonScreen } from '@/components/people/person-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('title') };
}

export default async function Page({ params }: { params: Promise<{ personId: string }> }) {
  return <PersonScreen personId={(await params).personId} />;
}

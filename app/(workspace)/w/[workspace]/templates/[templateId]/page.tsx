import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TemplateScreen } from '@/components/templates/template-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates');
  return { title: t('title') };
}

export default async function Page({ params }: { params: Promise<{ templateId: string }> }) {
  return <TemplateScreen templateId={(await params).templateId} />;
}

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EditorScreen } from '@/components/editor/editor-screen';

interface PageProps {
  params: Promise<{ workspace: string; journeyId: string }>;
  searchParams: Promise<{ version?: string; view?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editor');
  return { title: t('pageTitle') };
}

/** The draft. A published version cannot be edited, so `?version=n` shows it where versions are shown. `?view=outline` opens the outline. */
export default async function EditPage({ params, searchParams }: PageProps) {
  const { workspace, journeyId } = await params;
  const { version, view } = await searchParams;
  if (version)
    redirect(`/w/${workspace}/journeys/${journeyId}/versions?version=${encodeURIComponent(version)}`);
  return <EditorScreen asOutline={view === 'outline'} journeyId={journeyId} />;
}

'use client';

import { Inbox } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** The list without a message: none arrived yet, or none matches. */
export function NoMessages({ isFiltered, onClear }: { isFiltered: boolean; onClear(): void }) {
  const t = useTranslations('inbox');
  const { slug } = useWorkspace();
  if (isFiltered)
    return (
      <EmptyState
        icon={Inbox}
        title={t('noResults.title')}
        text={t('noResults.text')}
        action={
          <Button variant="outline" onClick={onClear}>
            {t('noResults.action')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      icon={Inbox}
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        <Button asChild>
          <Link href={`/w/${slug}/journeys`}>{t('empty.action')}</Link>
        </Button>
      }
    />
  );
}

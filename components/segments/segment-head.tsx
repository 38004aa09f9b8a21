'use client';

import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import type { SegmentListItem } from '@/server/read/views/segment-views';
import { DeleteSegmentDialog } from './delete-segment-dialog';

/** Name, how many belong, and the way to delete it. */
export function SegmentHead({ segment }: { segment: SegmentListItem }) {
  const t = useTranslations('segments');
  const router = useRouter();
  const { slug } = useWorkspace();
  const [isAsked, ask] = useState(false);
  const list = `/w/${slug}/segments`;
  return (
    <>
      <PageHead
        actions={
          <Button onClick={() => ask(true)} variant="danger-outline">
            <Trash2 />
            {t('actions.delete')}
          </Button>
        }
        back={{ href: list, label: t('screen.back') }}
        subtitle={t('screen.subtitle', {
          count: segment.members,
          kind: segment.rule ? 'dynamic' : 'static',
        })}
        title={<bdi>{segment.name}</bdi>}
      />
      {isAsked && (
        <DeleteSegmentDialog
          onClose={() => ask(false)}
          onDeleted={() => router.push(list)}
          segment={segment}
        />
      )}
    </>
  );
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useChange } from '@/components/settings/use-change';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { SegmentListItem } from '@/server/read/views/segment-views';
import { SegmentForm } from './segment-form';
import { SegmentUses } from './segment-uses';

/** The form of a segment that exists. It starts from what was saved last; what others save meanwhile does not tear it away. */
export function EditSegment({ segment }: { segment: SegmentListItem }) {
  const t = useTranslations('segments');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { slug: workspace } = useWorkspace();
  const [saved, setSaved] = useState({ key: segment.key, name: segment.name, rule: segment.rule });
  const save = useMutation(
    trpc.segment.save.mutationOptions(
      useChange({
        refresh: trpc.segment.pathKey(),
        done: t('form.saved'),
        onDone: () => void queries.invalidateQueries({ queryKey: trpc.person.list.pathKey() }),
      }),
    ),
  );
  const { key } = segment;
  return (
    <SegmentForm
      busy={save.isPending}
      onSave={(next) =>
        save.mutate({ workspace, key, ...next }, { onSuccess: () => setSaved({ key, ...next }) })
      }
      segment={saved}
    >
      <SegmentUses segment={segment} />
    </SegmentForm>
  );
}

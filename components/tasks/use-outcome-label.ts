'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { TaskView } from '@/server/read/views/task-views';

/** What an outcome of a task is called: by its author, or by the product. */
export function useOutcomeLabel() {
  const t = useTranslations('tasks.outcomes');
  return useCallback(
    ({ outcomes }: TaskView, id: string): string => {
      const label = outcomes.find((own) => own.id === id)?.label;
      if (label) return label;
      return id === 'approved' || id === 'rejected' ? t(id) : id;
    },
    [t],
  );
}

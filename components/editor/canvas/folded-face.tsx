'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/i18n/use-format';
import { membersOf } from '@/journey/graph/members-of';
import type { GroupId } from '@/journey/graph/types';
import { type CanvasModel, useCanvasModel } from '../state/canvas-model';

const sum = (model: CanvasModel, groupId: GroupId, of: (id: string) => number): number =>
  (membersOf(model.document).get(groupId) ?? []).reduce((total, id) => total + of(id), 0);

/** What a folded group holds: how many steps, who waits in them, and what is wrong there. */
export function FoldedFace({ groupId }: { groupId: GroupId }) {
  const t = useTranslations('canvas.group');
  const format = useFormat();
  const steps = useCanvasModel((model) => sum(model, groupId, () => 1));
  const waiting = useCanvasModel((model) =>
    sum(model, groupId, (id) => model.counts?.nodes[id]?.waiting ?? 0),
  );
  const problems = useCanvasModel((model) => sum(model, groupId, (id) => model.problems[id]?.length ?? 0));
  return (
    <p className="flex items-center gap-3 px-3 text-[12px] text-muted-foreground tabular-nums">
      <span>{t('steps', { count: steps })}</span>
      {waiting > 0 && <span>{t('waiting', { shown: format.number(waiting) })}</span>}
      {problems > 0 && <span className="text-danger">{t('problems', { count: problems })}</span>}
    </p>
  );
}

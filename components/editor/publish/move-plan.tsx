'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useNodeText } from '@/components/nodes/use-node-text';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Callout } from '@/components/ui/callout';
import { SelectField } from '@/components/ui/select-field';
import { Spinner } from '@/components/ui/spinner';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import type { MigrationChoices } from '@/journey/migrate/types';
import { definitions } from '@/nodes/registry/definitions';
import { MoveRow } from './move-row';

interface MovePlanProps {
  journeyId: string;
  to: 'live' | 'draft';
  document: JourneyDocument;
  choices: MigrationChoices;
  onChange(choices: MigrationChoices): void;
}

const TIMERS = ['keep', 'recompute'] as const;
const REFRESH_MS = 5_000;

/** Per step: how many people are there, where they go, what becomes of their wait, and who leaves. Follows the people and the choices. */
export function MovePlan({ journeyId, to, document, choices, onChange }: MovePlanProps) {
  const t = useTranslations('editor.publish.people');
  const trpc = useTRPC();
  const text = useNodeText();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const preview = useQuery(
    trpc.journey.migrationPreview.queryOptions(
      { workspace, journeyId, to, choices },
      { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 0 },
    ),
  );
  if (preview.isError) return <Callout tone="danger">{errorText(preview.error)}</Callout>;
  if (!preview.data)
    return (
      <p className="flex items-center gap-2 text-muted-foreground text-sm" role="status">
        <Spinner /> {t('counting')}
      </p>
    );
  const { moves, leaves, steps } = preview.data;
  const targets = Object.entries(document.nodes)
    .filter(
      ([, { kind, isDisabled }]) =>
        !isDisabled && definitions[kind as keyof typeof definitions]?.family !== 'trigger',
    )
    .map(([id, node]) => ({ id, title: text.title(node) }));
  const send = (from: NodeId, target: NodeId | null | undefined) => {
    const { [from]: _, ...rest } = choices.map;
    onChange({ ...choices, map: target === undefined ? rest : { ...rest, [from]: target } });
  };
  return (
    <div className="flex flex-col gap-3" data-move-plan>
      <p className="text-sm" role="status">
        {t('sum', { moves, leaves })}
      </p>
      <ul className="flex max-h-64 flex-col gap-2 overflow-y-auto">
        {steps.map((step) => (
          <MoveRow
            key={`${step.nodeId} ${step.to} ${step.timer}`}
            onSend={(target) => step.nodeId !== null && send(step.nodeId, target)}
            step={step}
            targets={targets}
          />
        ))}
      </ul>
      <SelectField
        label={t('timers.label')}
        onChange={(timers) => onChange({ ...choices, timers })}
        options={TIMERS.map((value) => ({ value, label: t(`timers.${value}`) }))}
        value={choices.timers}
      />
      {leaves > 0 && <Callout tone="warning">{t('leaves', { count: leaves })}</Callout>}
    </div>
  );
}

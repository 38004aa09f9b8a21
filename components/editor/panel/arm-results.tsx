'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { portsOf } from '@/journey/graph/ports-of';
import type { NodeId } from '@/journey/graph/types';
import { armsVerdict, MIN_PEOPLE } from '@/journey/stats/arms-verdict';
import { useDocument, useEditor } from '../state/editor-context';

const REFRESH_MS = 10_000;

/** How the ways of an experiment fare so far, from live counts, and whether one is the best. */
export function ArmResults({ id }: { id: NodeId }) {
  const t = useTranslations('editor.arms');
  const format = useFormat();
  const text = useText();
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const editor = useEditor();
  const node = useDocument(({ document }) => document.nodes[id]);
  const { goal } = (node?.config ?? {}) as { goal?: string };
  const results = useQuery(
    trpc.journey.armResults.queryOptions(
      { workspace: slug, journeyId: editor.journeyId, nodeId: id, goalId: goal ?? null },
      { refetchInterval: REFRESH_MS },
    ),
  );
  if (!node || !results.data || results.data.length === 0) return null;
  const arms = (portsOf(node, editor.definitions) ?? []).map((port) => ({
    name: text(port.label, `nodes.${node.kind}`),
    people: 0,
    reached: 0,
    ...results.data.find((result) => result.port === port.id),
  }));
  const verdict = armsVerdict(arms);
  const leader = arms[verdict.leader]?.name ?? '';
  const probability = verdict.probabilities[verdict.leader] ?? 0;
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2" data-arm-results={verdict.state}>
      <h3 className="font-medium text-sm">{t('title')}</h3>
      <table className="w-full text-sm tabular-nums">
        <thead className="text-muted-foreground text-xs">
          <tr>
            <th className="py-1 text-start font-normal">{t('way')}</th>
            <th className="py-1 text-end font-normal">{t('people')}</th>
            <th className="py-1 text-end font-normal">{t('reached')}</th>
            <th className="py-1 text-end font-normal">{t('best')}</th>
          </tr>
        </thead>
        <tbody>
          {arms.map((arm, index) => (
            <tr key={arm.name} className="border-border border-t">
              <th scope="row" className="max-w-32 truncate py-1 text-start font-normal">
                <bdi>{arm.name}</bdi>
              </th>
              <td className="py-1 text-end">{format.number(arm.people)}</td>
              <td className="py-1 text-end">
                {arm.people === 0 ? '–' : t('percent', { share: arm.reached / arm.people })}
              </td>
              <td className="py-1 text-end">{t('percent', { share: verdict.probabilities[index] ?? 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-muted-foreground text-xs">
        {t(`verdict.${verdict.state}`, { name: leader, share: probability, minimum: MIN_PEOPLE })}
      </p>
    </section>
  );
}

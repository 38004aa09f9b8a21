'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { useNodeWords } from '../canvas/use-node-words';
import { ProblemRow } from '../problems/problem-row';
import { useDocument, useEditor } from '../state/editor-context';
import { openInspector } from '../state/select';
import type { Tried } from './try-journey';

/** Why the draft cannot be tried, and the way to what is to be mended. */
export function CannotRun({ tried, onSetup }: { tried: Extract<Tried, { ok: false }>; onSetup(): void }) {
  const t = useTranslations('simulator.cannot');
  const setup = useTranslations('simulator.setup');
  const { view } = useEditor();
  const words = useNodeWords();
  const problems = useDocument(({ allProblems }) => allProblems);
  const nodes = useDocument(({ document }) => document.nodes);
  const { problem, nodeId } = tried;
  if (problem === 'start')
    return (
      <Callout
        action={
          <Button onClick={onSetup} size="sm" variant="outline">
            {t('openSetup')}
          </Button>
        }
        tone="warning"
      >
        {setup('startUnread')}
      </Callout>
    );
  const errors = problems.filter(({ severity }) => severity === 'error');
  const node = nodeId && nodes[nodeId];
  return (
    <div className="space-y-2">
      <Callout tone="warning" title={t(problem === 'no-trigger' ? 'noTrigger' : 'unfinished')}>
        {t(problem === 'no-trigger' ? 'noTriggerText' : 'unfinishedText')}
      </Callout>
      {errors.map((found) => (
        <ProblemRow key={`${found.nodeId}:${found.port}:${found.code}:${found.field}`} problem={found} />
      ))}
      {errors.length === 0 && node && (
        <Button
          onClick={() => {
            view.setState({ selection: [nodeId], selectedEdge: null });
            openInspector(view);
          }}
          variant="outline"
        >
          {t('unfinishedStep')} <bdi>{words.title(node)}</bdi>
        </Button>
      )}
    </div>
  );
}

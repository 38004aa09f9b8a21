'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/i18n/use-format';
import { sameJson } from '@/journey/graph/same-json';
import { stepChanges } from '@/journey/graph/step-changes';
import { summaryOf } from '@/journey/graph/summary-of';
import type { JourneyNode, NodeId } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import { NodeSentence } from '../canvas/node-sentence';
import { useNodeWords } from '../canvas/use-node-words';
import { ChangeMark } from './change-mark';
import { valueWords } from './value-words';

/** More fields than these are opened by whoever wants to know. */
const SHOWN_AT_ONCE = 3;

type Nodes = Record<NodeId, JourneyNode>;

interface ChangeRowProps {
  id: NodeId;
  how: 'added' | 'removed' | 'changed';
  before: Nodes;
  after: Nodes;
  onShow?(): void;
}

/** One step: what it did, what it does now, and on demand every field. */
export function ChangeRow({ id, how, before, after, onShow }: ChangeRowProps) {
  const t = useTranslations('editor.compare');
  const words = useNodeWords();
  const format = useFormat();
  const old = before[id];
  const now = after[id];
  const node = now ?? old;
  if (!node) return null;
  const titleOf = (target: string) => {
    const step = after[target] ?? before[target];
    return step ? words.title(step) : target;
  };
  const changes = old && now ? stepChanges(old, now) : [];
  const isSameSentence = old && now && sameJson(summaryOf(old, definitions), summaryOf(now, definitions));
  return (
    <li className="flex flex-col gap-1 px-3 py-2 text-sm" data-change={how} data-change-of={id}>
      <span className="flex items-center gap-2">
        <ChangeMark how={how} />
        {onShow ? (
          <button className="min-w-0 truncate font-medium hover:underline" onClick={onShow} type="button">
            <bdi>{words.title(node)}</bdi>
          </button>
        ) : (
          <bdi className="min-w-0 truncate font-medium">{words.title(node)}</bdi>
        )}
      </span>
      {old && !isSameSentence && (
        <NodeSentence className={now ? 'text-muted-foreground line-through' : ''} node={old} />
      )}
      {now && <NodeSentence node={now} />}
      {changes.length > 0 && (
        <details className="text-xs" open={changes.length <= SHOWN_AT_ONCE}>
          <summary className="cursor-pointer py-1 text-muted-foreground">
            {t('fields', { count: changes.length })}
          </summary>
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 pt-1">
            {changes.map(({ path, before: was, after: is }) => (
              <div className="contents" key={path}>
                <dt>
                  <code dir="ltr">{path}</code>
                </dt>
                <dd className="min-w-0 [overflow-wrap:anywhere]">
                  <del>{valueWords(path, was, { titleOf, format, nothing: t('unset') })}</del>{' '}
                  <span aria-hidden className="rtl:-scale-x-100 inline-block">
                    →
                  </span>{' '}
                  <ins className="no-underline">
                    {valueWords(path, is, { titleOf, format, nothing: t('unset') })}
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { setConfig } from '@/journey/graph/set-config';
import { setTitle } from '@/journey/graph/set-title';
import type { NodeId } from '@/journey/graph/types';
import type { Json } from '@/shared/json';
import { IconTile } from '../canvas/icon-tile';
import { viewOf } from '../canvas/node-door';
import { useNodeWords } from '../canvas/use-node-words';
import { useDocument, useEditor } from '../state/editor-context';
import { entryEventOf } from '../state/entry-event-of';
import { ArmResults } from './arm-results';
import { NodeProblems } from './node-problems';
import { PanelHead } from './panel-head';
import { PortTargets } from './port-targets';
import { TriggerDoor } from './trigger-door';
import { usePanelVocabulary } from './use-panel-vocabulary';

const TITLE_LENGTH = 120;

/** The form of one step: its title, what its kind brings, and where its ways out lead. */
export function NodePanel({ id }: { id: NodeId }) {
  const t = useTranslations('editor.panel');
  const editor = useEditor();
  const words = useNodeWords();
  const node = useDocument(({ document }) => document.nodes[id]);
  const problems = useDocument((state) => state.problems[id]);
  const vocabulary = usePanelVocabulary();
  const editable = useDocument((state) => state.editable);
  const entryEvent = useDocument(({ document }) => entryEventOf(document, editor.definitions));
  const fieldProblems = useMemo(() => problems?.filter(({ field }) => field) ?? [], [problems]);
  if (!node) return null;
  const Panel = viewOf(node.kind)?.Panel;
  const kind = words.kindOf(node);
  const family = editor.definitions[node.kind]?.family;

  return (
    <section
      aria-label={words.title(node)}
      className="flex min-h-0 flex-1 flex-col"
      data-fix-home
      data-panel-of={id}
      tabIndex={-1}
    >
      <PanelHead>
        <IconTile kind={node.kind} />
        <div className="min-w-0 flex-1">
          <input
            aria-label={t('title')}
            className="-ms-1.5 w-full rounded-md border border-transparent bg-transparent px-1.5 font-semibold text-base placeholder:text-foreground hover:border-border focus:border-border-strong"
            data-field="title"
            dir="auto"
            disabled={!editable}
            maxLength={TITLE_LENGTH}
            onChange={({ target }) =>
              editor.document.edit({ key: 'title' }, (draft) => setTitle(draft, id, target.value), {
                group: `title:${id}`,
              })
            }
            placeholder={kind}
            value={node.title ?? ''}
          />
          <p className="text-muted-foreground text-xs">{node.title ? kind : words.hint(node.kind)}</p>
        </div>
      </PanelHead>
      <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto p-4">
        <NodeProblems id={id} />
        {family === 'trigger' && <TriggerDoor id={id} />}
        {Panel && (
          <div data-form>
            <Panel
              config={node.config}
              entryEvent={entryEvent}
              onChange={(next, field) =>
                editor.document.edit(
                  { key: 'configure', values: { title: words.title(node) } },
                  (draft) => setConfig(draft, id, next as Json, editor.definitions),
                  { group: `config:${id}:${field}` },
                )
              }
              problems={fieldProblems}
              readOnly={!editable}
              vocabulary={vocabulary}
            />
          </div>
        )}
        {family === 'experiment' && <ArmResults id={id} />}
        <PortTargets id={id} />
      </div>
    </section>
  );
}

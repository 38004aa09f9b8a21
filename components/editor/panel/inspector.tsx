'use client';

import { useRef } from 'react';
import { groupOf } from '@/journey/graph/group-of';
import { useDocument, useView } from '../state/editor-context';
import { GroupPanel } from './group-panel';
import { JourneyPanel } from './journey-panel';
import { NodePanel } from './node-panel';
import { NotePanel } from './note-panel';
import { SelectionPanel } from './selection-panel';
import { useFieldFocus } from './use-field-focus';

/** What is selected, as a form: one step, a group, several steps, or with nothing selected the journey itself. */
export function Inspector() {
  const body = useRef<HTMLDivElement>(null);
  const count = useView(({ selection }) => selection.length);
  const first = useView(({ selection }) => selection[0]);
  const isNote = useDocument(({ document }) => document.notes?.[first ?? ''] !== undefined);
  const selection = useView((view) => view.selection);
  const group = useDocument(({ document }) => groupOf(document, selection));
  useFieldFocus(body);
  return (
    <div className="flex h-full min-h-0 flex-col" data-inspector ref={body}>
      {count === 1 && first && isNote ? (
        <NotePanel id={first} key={first} />
      ) : count === 1 && first ? (
        <NodePanel id={first} key={first} />
      ) : group !== null ? (
        <GroupPanel id={group} key={group} />
      ) : count > 1 ? (
        <SelectionPanel />
      ) : (
        <JourneyPanel />
      )}
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { portsOf } from '@/journey/graph/ports-of';
import { useNodeWords } from '../canvas/use-node-words';
import { useDocument, useEditor } from '../state/editor-context';
import type { Place } from '../state/view-store';

/** Of a step with several ways out: which of them the new step goes behind. */
export function PickerPort({ place }: { place: Extract<Place, { kind: 'after' }> }) {
  const t = useTranslations('editor.palette');
  const editor = useEditor();
  const words = useNodeWords();
  const node = useDocument(({ document }) => document.nodes[place.source]);
  const ports = node ? portsOf(node, editor.definitions) : null;
  if (!node || !ports || ports.length < 2) return null;
  return (
    <div className="border-border border-b px-3 py-2">
      <p className="pb-1 text-muted-foreground text-xs" id="picker-port">
        {t('behind', { title: words.title(node) })}
      </p>
      <ToggleGroup
        aria-labelledby="picker-port"
        className="flex flex-wrap gap-1"
        onValueChange={(port) =>
          port &&
          editor.view.setState(({ picker }) =>
            picker ? { picker: { ...picker, place: { ...place, port } } } : {},
          )
        }
        type="single"
        value={place.port}
      >
        {ports.map((port) => (
          <ToggleGroupItem key={port.id} value={port.id}>
            {words.text(node.kind, port.label)}
          </ToggleGroupItem>
        ))}
      </ToggleGroup>
    </div>
  );
}

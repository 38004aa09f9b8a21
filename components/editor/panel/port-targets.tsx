'use client';

import { useTranslations } from 'next-intl';
import { portsOf } from '@/journey/graph/ports-of';
import type { NodeId } from '@/journey/graph/types';
import { useDocument, useEditor } from '../state/editor-context';
import { PortTarget } from './port-target';

/** Where each way out of a step leads, to be changed without drawing. */
export function PortTargets({ id }: { id: NodeId }) {
  const t = useTranslations('editor.ports');
  const editor = useEditor();
  const node = useDocument(({ document }) => document.nodes[id]);
  const ports = node ? portsOf(node, editor.definitions) : null;
  if (!ports || ports.length === 0) return null;
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 border-border border-t pt-4">
      <h3 className="font-semibold text-xs">{t('title')}</h3>
      {ports.map((port) => (
        <PortTarget id={id} key={port.id} port={port} />
      ))}
    </section>
  );
}

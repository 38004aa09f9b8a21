'use client';

import { useConnection } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { canConnect } from '@/journey/graph/can-connect';
import { useEditor } from '../state/editor-context';

/** While a connection is drawn over a step that cannot be its end: why not, beside the pointer. */
export function ConnectionHint() {
  const t = useTranslations('editor.cannotConnect');
  const { direction } = useLanguage();
  const { document, definitions } = useEditor();
  const over = useConnection((connection) =>
    connection.inProgress && connection.toNode
      ? `${connection.fromNode.id}\n${connection.fromHandle.id ?? ''}\n${connection.toNode.id}`
      : null,
  );
  const place = useConnection((connection) =>
    connection.inProgress && connection.toNode
      ? `translate(${connection.toNode.internals.positionAbsolute.x}px, ${connection.toNode.internals.positionAbsolute.y - 34}px)`
      : null,
  );
  if (!over || !place) return null;
  const [source = '', port = '', target = ''] = over.split('\n');
  const answer = canConnect(document.getState().document, definitions, source, port, target);
  if (answer.ok) return null;
  return (
    <div
      className="absolute w-[264px] rounded-md bg-foreground px-2 py-1 text-center text-[12px] text-background"
      dir={direction}
      role="status"
      style={{ transform: place }}
    >
      {t(answer.code)}
    </div>
  );
}

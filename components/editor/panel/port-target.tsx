'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import type { Port } from '@/journey/compile/node-definition';
import { connect } from '@/journey/graph/connect';
import { disconnect } from '@/journey/graph/disconnect';
import type { NodeId } from '@/journey/graph/types';
import { legalTargets } from '../canvas/legal-targets';
import { useNodeWords } from '../canvas/use-node-words';
import { anchorOf } from '../palette/anchor-of';
import { useDocument, useEditor } from '../state/editor-context';

const NOWHERE = '';
const OPEN = '-';

/** One way out: its name, the step it leads to, and a + for a new one. */
export function PortTarget({ id, port }: { id: NodeId; port: Port }) {
  const t = useTranslations('editor.ports');
  const editor = useEditor();
  const words = useNodeWords();
  const document = useDocument((state) => state.document);
  const editable = useDocument((state) => state.editable);
  const node = document.nodes[id];
  if (!node) return null;
  const target = node.next[port.id];
  const name = words.text(node.kind, port.label);
  const legal = legalTargets(document, editor.definitions, id, port.id);
  const offered = Object.keys(document.nodes).filter((other) => other === target || legal.has(other));

  const lead = (to: string) => {
    if (to === OPEN) {
      editor.document.edit({ key: 'disconnect' }, (draft) => disconnect(draft, id, port.id));
      editor.say('disconnected');
    } else {
      editor.document.edit({ key: 'connect' }, (draft) => connect(draft, id, port.id, to));
      editor.say('connected');
    }
  };

  return (
    <div className="flex items-center gap-2" data-port-target={port.id}>
      <span className="w-24 shrink-0 truncate text-sm" id={`port-${id}-${port.id}`} title={name}>
        {name}
      </span>
      <Select disabled={!editable} onValueChange={lead} value={target ?? NOWHERE}>
        <SelectTrigger aria-label={t('leadsTo', { port: name })} className="min-w-0 flex-1">
          <SelectValue placeholder={port.optional ? t('joins') : t('open')} />
        </SelectTrigger>
        <SelectContent>
          {target && <SelectItem value={OPEN}>{t('disconnect')}</SelectItem>}
          {offered.map((other) => {
            const step = document.nodes[other];
            return (
              <SelectItem key={other} value={other}>
                {step ? words.title(step) : other} <span className="text-muted-foreground">{other}</span>
              </SelectItem>
            );
          })}
        </SelectContent>
      </Select>
      {editable && (
        <Button
          aria-label={t('add', { port: name })}
          onClick={(event) =>
            editor.view.setState({
              picker: {
                place: { kind: 'after', source: id, port: port.id },
                anchor: anchorOf(event.currentTarget),
              },
            })
          }
          size="icon-sm"
          title={t('add', { port: name })}
          variant="ghost"
        >
          <Plus />
        </Button>
      )}
    </div>
  );
}

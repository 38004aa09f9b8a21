'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import type { Port } from '@/journey/compile/node-definition';
import { connect } from '@/journey/graph/connect';
import { disconnect } from '@/journey/graph/disconnect';
import { legalTargets } from '@/journey/graph/legal-targets';
import type { JourneyNode, NodeId, PortId } from '@/journey/graph/types';
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
  const editable = useDocument((state) => state.editable);
  const node = useDocument(({ document }) => document.nodes[id]);
  const target = node?.next[port.id];
  const led = useDocument(({ document }) => (target ? document.nodes[target] : undefined));
  const [isOpen, setOpen] = useState(false);
  if (!node) return null;
  const name = words.text(node.kind, port.label);

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
      <span className="w-28 shrink-0 truncate text-sm" id={`port-${id}-${port.id}`} title={name}>
        <bdi>{name}</bdi>
      </span>
      <Select disabled={!editable} onOpenChange={setOpen} onValueChange={lead} value={target ?? NOWHERE}>
        <SelectTrigger aria-label={t('leadsTo', { port: name })} className="min-w-0 flex-1">
          <SelectValue placeholder={port.optional ? t('joins') : t('open')}>
            {target && <TargetName id={target} node={led} />}
          </SelectValue>
        </SelectTrigger>
        <SelectContent>
          {target && <SelectItem value={OPEN}>{t('disconnect')}</SelectItem>}
          {isOpen && <Targets id={id} port={port.id} />}
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

/** The steps that a way out may lead to. Only while the list is open: of a long journey they are many. */
function Targets({ id, port }: { id: NodeId; port: PortId }) {
  const { definitions } = useEditor();
  const document = useDocument((state) => state.document);
  const legal = legalTargets(document, definitions, id, port);
  const target = document.nodes[id]?.next[port];
  const offered = Object.keys(document.nodes).filter((other) => other === target || legal.has(other));
  return offered.map((other) => (
    <SelectItem key={other} value={other}>
      <TargetName id={other} node={document.nodes[other]} />
    </SelectItem>
  ));
}

function TargetName({ id, node }: { id: NodeId; node: JourneyNode | undefined }) {
  const words = useNodeWords();
  return (
    <>
      <bdi>{node ? words.title(node) : id}</bdi> <bdi className="text-muted-foreground">{id}</bdi>
    </>
  );
}

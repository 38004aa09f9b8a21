'use client';

import { cn } from '@/components/ui/cn';
import { useCanvasModel } from '../state/canvas-model';
import { CardBadges } from './card-badges';
import { CountsFooter } from './counts-footer';
import type { FaceProps } from './face-props';
import { familyBar } from './family-look';
import { IconTile } from './icon-tile';
import { definitionOf, viewOf } from './node-door';
import { NodeSentence } from './node-sentence';
import { useNodeWords } from './use-node-words';

/** The full card: what it is, what it does in one sentence, what it shows, how many passed. */
export function CardFace({ id, node }: FaceProps) {
  const words = useNodeWords();
  const vocabulary = useCanvasModel((model) => model.vocabulary);
  const definition = definitionOf(node.kind);
  const Body = viewOf(node.kind)?.CardBody;
  const title = words.title(node);
  const kind = words.kindOf(node);

  return (
    <div className="relative">
      <div className="safar-card relative overflow-hidden rounded-xl border bg-surface text-[13px]">
        {definition && (
          <span
            aria-hidden
            className={cn('absolute inset-y-0 start-0 w-[3px]', familyBar[definition.family])}
          />
        )}
        <div className="flex items-start gap-2.5 ps-3.5 pe-3 pt-3 pb-2.5">
          <IconTile kind={node.kind} />
          <div className="min-w-0 flex-1">
            <p className="flex items-baseline gap-1.5 font-medium text-foreground leading-5">
              <bdi className="truncate">{title}</bdi>
              {title !== kind && (
                <span className="shrink-0 font-normal text-[11px] text-muted-foreground">{kind}</span>
              )}
            </p>
            <NodeSentence
              node={node}
              className="line-clamp-2 text-[12px] text-muted-foreground leading-[1.6]"
            />
          </div>
        </div>
        {Body && (
          <div className="px-3.5 pb-3">
            <Body config={node.config} vocabulary={vocabulary} />
          </div>
        )}
        <CountsFooter nodeId={id} />
      </div>
      <CardBadges nodeId={id} />
    </div>
  );
}

'use client';

import { CardBadges } from './card-badges';
import { CountsFooter } from './counts-footer';
import type { FaceProps } from './face-props';
import { IconTile } from './icon-tile';
import { NodeSentence } from './node-sentence';

/** Time that passes: a break in the line with a clock and its length in words. */
export function GapFace({ id, node }: FaceProps) {
  return (
    <div className="flex flex-col items-center">
      <span aria-hidden className="safar-gap-line h-5" />
      <div className="relative max-w-full">
        <div className="safar-card flex flex-col overflow-hidden rounded-2xl border border-dashed bg-surface">
          <div className="flex items-center gap-2.5 px-3 py-2">
            <IconTile kind={node.kind} className="size-7 rounded-full" />
            <div className="min-w-0">
              {node.title && (
                <p className="truncate text-[11px] text-muted-foreground leading-4">
                  <bdi>{node.title}</bdi>
                </p>
              )}
              <NodeSentence node={node} className="font-medium text-[13px] text-foreground leading-5" />
            </div>
          </div>
          <CountsFooter nodeId={id} />
        </div>
        <CardBadges nodeId={id} />
      </div>
      <span aria-hidden className="safar-gap-line h-5" />
    </div>
  );
}

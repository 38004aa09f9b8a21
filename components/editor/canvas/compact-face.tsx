'use client';

import { CardBadges } from './card-badges';
import type { FaceProps } from './face-props';
import { IconTile } from './icon-tile';
import { useNodeWords } from './use-node-words';

/** From far away: what kind, and its first words in letters that can still be read. */
export function CompactFace({ id, node }: FaceProps) {
  const words = useNodeWords();
  return (
    <div className="relative">
      <div className="safar-card flex h-20 items-center gap-4 overflow-hidden rounded-xl border-2 bg-surface px-4">
        <IconTile kind={node.kind} className="size-12" />
        <bdi className="truncate font-semibold text-[24px] text-foreground">{words.title(node)}</bdi>
      </div>
      <CardBadges nodeId={id} />
    </div>
  );
}

import type { NodeId } from '@/journey/graph/types';
import type { HeldKeys } from './use-held-keys';

/** What is selected when a frame touches some steps: these; with Shift the others before too; with ⌘ or Ctrl each the other way round. */
export function marqueeSelection(base: NodeId[], touched: NodeId[], { shift, mod }: HeldKeys): NodeId[] {
  if (shift) return [...new Set([...base, ...touched])];
  if (!mod) return touched;
  const turned = new Set(touched);
  return [...base.filter((id) => !turned.has(id)), ...touched.filter((id) => !base.includes(id))];
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { HookAddress } from '@/components/entries/hook-address';
import { SendNow } from '@/components/entries/send-now';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { NodeId } from '@/journey/graph/types';
import { useDocument, useEditor } from '../state/editor-context';
import { triggerOf } from '../state/trigger-of';

/** What people do at a trigger once it is published: take its address, or send. Nothing for those that need neither. */
export function TriggerDoor({ id }: { id: NodeId }) {
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const editor = useEditor();
  const { journeyId } = editor;
  const node = useDocument(({ document }) => document.nodes[id]);
  const journey = useQuery(trpc.journey.get.queryOptions({ workspace, journeyId })).data;
  const on = node && triggerOf(node, editor.definitions);
  if (!journey || !on) return null;
  if (on.kind === 'webhook') return <HookAddress journey={journey} nodeId={id} on={on} />;
  if (on.kind === 'manual')
    return <SendNow journeyId={journeyId} onSend={() => editor.view.setState({ dialog: 'broadcast' })} />;
  return null;
}

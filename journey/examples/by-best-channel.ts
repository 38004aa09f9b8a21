import type { Channel } from '@/shared/channel';
import type { JourneyNode, NodeId } from '../graph/types';
import { place } from './place';

/**
 * Asks which of the channels reaches the person and sends there: two rows of steps, the first called `id`. The messages are those of
 * the templates `<template>-<channel>`. With `onward` everybody goes on to that step, reached or not; without it the journey is
 * over, and `nobody` says so of those whom no channel reaches.
 */
export function byBestChannel(
  input: {
    id: NodeId;
    title: string;
    template: string;
    channels: readonly Channel[];
    row: number;
    column?: number;
  } & ({ onward: NodeId; nobody?: never } | { onward?: never; nobody: string }),
): Record<NodeId, JourneyNode> {
  const { id, title, template, channels, row, column = 0, onward } = input;
  const sendId = (channel: Channel) => `${id}-${channel}`;
  const lastId = onward ?? `${id}-nobody`;
  const width = onward ? channels.length - 1 : channels.length;
  const columnOf = (index: number) => column + index - width / 2;
  const nodes: Record<NodeId, JourneyNode> = {
    [id]: place(column, row, {
      kind: 'reachability',
      config: { channels: [...channels] },
      next: { ...Object.fromEntries(channels.map((channel) => [channel, sendId(channel)])), none: lastId },
    }),
  };
  channels.forEach((channel, index) => {
    nodes[sendId(channel)] = place(columnOf(index), row + 1, {
      kind: 'send-message',
      title,
      config: { channel, template: `${template}-${channel}`, class: 'marketing' },
      next: onward ? { sent: onward } : {},
    });
  });
  if (!onward)
    nodes[lastId] = place(columnOf(channels.length), row + 1, {
      kind: 'exit',
      config: { note: input.nobody ?? '' },
    });
  return nodes;
}

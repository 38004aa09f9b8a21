'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { joinList } from '@/i18n/join-list';
import { useLanguage } from '@/i18n/use-language';
import { portsOf } from '@/journey/graph/ports-of';
import type { JourneyNode, PortId } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import type { Text } from '@/shared/text';
import { presetOf } from './preset-of';

export interface NodeText {
  kindName(kind: string): string;
  /** What the author called it, else what it is called on the canvas: “Send SMS” rather than “Send message”. */
  title(node: JourneyNode): string;
  portLabel(node: JourneyNode, port: PortId): string;
  /** What came of the step, in its kind's own words (`outcomes.<outcome>`, else `outcomes.other`); null: it has none. */
  outcome(node: JourneyNode, outcome: string, values?: Record<string, string>): string | null;
  /** Any text of a kind's own messages, e.g. `problems.channel-twice`. */
  text(kind: string, text: Text): string;
}

/** Words of node kinds in the reader's language. List values arrive joined by line breaks; values named channel or channels hold channel ids. */
export function useNodeText(): NodeText {
  const t = useTranslations('nodes');
  const channelName = useTranslations('rules.channels');
  const { language } = useLanguage();
  return useMemo(() => {
    const say = (name: string, value: string | number) => {
      if (typeof value === 'number') return value;
      const items = value.split('\n');
      const named = name === 'channel' || name === 'channels';
      return joinList(
        language,
        items.map((item) =>
          named && channelName.has(item as 'email') ? channelName(item as 'email') : item,
        ),
      );
    };
    const text = (kind: string, { ...source }: Text): string => {
      if ('literal' in source) return source.literal;
      const key = `${kind}.${source.key}` as never;
      if (!t.has(key)) return source.key;
      const values = Object.entries(source.values ?? {}).map(([name, value]) => [name, say(name, value)]);
      return t(key, Object.fromEntries(values));
    };
    const kindName = (kind: string) => text(kind, { key: 'name' });
    const portLabel = (node: JourneyNode, port: PortId) => {
      const found = portsOf(node, definitions)?.find(({ id }) => id === port);
      return found ? text(node.kind, found.label) : port;
    };
    return {
      text,
      kindName,
      portLabel,
      outcome(node, outcome, values = {}) {
        const key = [outcome, 'other']
          .map((name) => `outcomes.${name}`)
          .find((name) => t.has(`${node.kind}.${name}` as never));
        return key ? text(node.kind, { key, values: { port: portLabel(node, outcome), ...values } }) : null;
      },
      title(node) {
        const preset = presetOf(node);
        return (
          node.title?.trim() || (preset ? text(node.kind, { key: `presets.${preset}` }) : kindName(node.kind))
        );
      },
    };
  }, [t, channelName, language]);
}

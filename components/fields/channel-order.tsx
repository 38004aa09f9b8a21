'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CHANNELS, type Channel } from '@/shared/channel';
import { ChannelIcon } from './channel-icon';
import { ChannelRow } from './channel-row';
import { moveItem } from './move-item';
import { PanelGroup } from './panel-group';
import { usePanelScope } from './panel-scope';

/** Channels in the order of preference: dragged, moved by buttons, added and taken away. Moves are told to screen readers. */
export function ChannelOrder(props: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  channels: readonly Channel[];
  onChange(channels: Channel[]): void;
}) {
  const t = useTranslations('fields.channels');
  const name = useTranslations('rules.channels');
  const { readOnly } = usePanelScope();
  const { channels, field, onChange } = props;
  const [said, say] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const missing = CHANNELS.filter((channel) => !channels.includes(channel));

  const move = (from: number, to: number) => {
    const channel = channels[from];
    if (!channel || from === to || to < 0 || to >= channels.length) return;
    const next = moveItem(channels, from, to);
    onChange(next);
    say(t('moved', { channel: name(channel), place: next.indexOf(channel) + 1, count: next.length }));
  };
  const dragOver = (over: number) => {
    if (dragged === null) return;
    move(dragged, over);
    setDragged(over);
  };
  const rows = channels.map((channel, index) => ({
    channel,
    index,
    key: channels.indexOf(channel) === index ? channel : `${channel}-${index}`,
  }));

  return (
    <PanelGroup field={field} label={props.label} hint={props.hint}>
      <ol className="flex flex-col gap-1">
        {rows.map(({ channel, index, key }) => (
          <ChannelRow
            key={key}
            channel={channel}
            field={`${field}.${index}`}
            place={index}
            count={channels.length}
            isDragged={dragged === index}
            isDraggable={!readOnly}
            onDragStart={() => setDragged(index)}
            onDragEnter={() => dragOver(index)}
            onDragEnd={() => setDragged(null)}
            onMove={(to) => move(index, to)}
            onRemove={() => onChange(channels.filter((_, other) => other !== index))}
          />
        ))}
      </ol>
      {missing.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {missing.map((channel) => (
            <Button
              key={channel}
              variant="outline"
              size="sm"
              aria-label={t('add', { channel: name(channel) })}
              onClick={() => onChange([...channels, channel])}
            >
              <Plus />
              <ChannelIcon channel={channel} />
              {name(channel)}
            </Button>
          ))}
        </div>
      )}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </PanelGroup>
  );
}

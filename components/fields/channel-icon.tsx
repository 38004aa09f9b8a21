import { Bell, Mail, MessageSquareText } from 'lucide-react';
import type { Channel } from '@/shared/channel';

const ICONS = { email: Mail, sms: MessageSquareText, push: Bell } as const;

/** The picture of a channel; its name stands beside it. */
export function ChannelIcon({ channel, className }: { channel: Channel; className?: string }) {
  const Icon = ICONS[channel];
  return <Icon aria-hidden className={className} />;
}

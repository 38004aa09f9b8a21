'use client';

import type { Rendered } from '@/server/read/views/message-views';
import { EmailView } from './email-view';
import { PushCard } from './push-card';
import { SmsBubble } from './sms-bubble';

/** A message as its receiver sees it, whatever the channel. */
export function RenderedMessage({ message, address }: { message: Rendered; address: string | null }) {
  switch (message.channel) {
    case 'email':
      return <EmailView email={message} address={address} />;
    case 'sms':
      return <SmsBubble sms={message} />;
    case 'push':
      return <PushCard push={message} />;
  }
}

'use client';

import { ChannelBadge } from '@/components/fields/channel-badge';
import { textDirection } from '@/i18n/text-direction';
import type { CardProps } from '../registry/node-view';
import type { SendMessageConfig } from './config';

/** The channel and the first words of the message. */
export function CardBody({ config, vocabulary }: CardProps<SendMessageConfig>) {
  const template = vocabulary.templates.find(({ key }) => key === config.template);
  return (
    <div className="flex flex-col items-start gap-1.5">
      <ChannelBadge channel={config.channel} />
      {template?.excerpt && (
        <p
          dir={textDirection(template.excerpt)}
          className="w-full rounded-md bg-muted px-2 py-1 text-[12px] text-muted-foreground leading-[1.6]"
        >
          <span className="line-clamp-2">{template.excerpt}</span>
        </p>
      )}
    </div>
  );
}

'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { useReasonText } from '@/components/runs/use-reason-text';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { MessageView } from '@/server/read/views/message-views';
import { AttemptList } from './attempt-list';
import { MessageStateBadge } from './message-state-badge';
import { RenderedMessage } from './rendered-message';
import { SettleUnknown } from './settle-unknown';

/** One row of the ledger: where it went, what became of it, every attempt, and the message itself on demand. */
export function MessageCard({ message }: { message: MessageView }) {
  const t = useTranslations('runs.message');
  const channelName = useTranslations('rules.channels');
  const format = useFormat();
  const reasons = useReasonText();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  const reason = reasons.message(message.reason);
  return (
    <article className="rounded-xl border bg-surface p-3.5">
      <header className="flex flex-wrap items-center gap-2">
        <ChannelIcon channel={message.channel} className="size-4 text-family-message" />
        <h3 className="font-medium text-sm">{channelName(message.channel)}</h3>
        <MessageStateBadge state={message.state} />
        <time dateTime={message.plannedAt} className="ms-auto text-muted-foreground text-xs tabular-nums">
          {format.dateTime(message.settledAt ?? message.plannedAt, true)}
        </time>
      </header>
      {reason ? <p className="mt-1.5 text-sm">{reason}</p> : null}
      <p className="mt-1.5 flex flex-wrap gap-x-3 text-muted-foreground text-xs leading-6">
        {message.address ? (
          <span dir="ltr" className="max-w-full truncate">
            {message.address}
          </span>
        ) : null}
        <span>{t('template', { name: message.templateName })}</span>
        {message.provider ? <span>{t('provider', { name: message.provider })}</span> : null}
        <span>{t('attempts', { count: message.attempts.length })}</span>
      </p>
      {message.verdict ? (
        <p className="mt-1.5 text-sm">
          {t(`settle.${message.verdict.said}.said`, {
            name: isolate(message.verdict.by ?? t('settle.api')),
            at: format.dateTime(message.verdict.at),
          })}
        </p>
      ) : null}
      {message.state === 'unknown' ? <SettleUnknown messageId={message.id} /> : null}
      {message.attempts.length > 0 ? (
        <div className="mt-2">
          <AttemptList attempts={message.attempts} />
        </div>
      ) : null}
      {message.rendered ? (
        <>
          <Button
            variant="ghost"
            size="sm"
            className="mt-2"
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronDown aria-hidden className={cn('transition-transform', isOpen && 'rotate-180')} />
            {isOpen ? t('hide') : t('show')}
          </Button>
          <div id={bodyId} hidden={!isOpen} className="mt-2">
            {isOpen ? <RenderedMessage message={message.rendered} address={message.address} /> : null}
          </div>
        </>
      ) : null}
    </article>
  );
}

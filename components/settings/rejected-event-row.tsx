'use client';

import { CircleX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CodeBlock } from '@/components/ui/code-block';
import { prettyJson } from '@/components/ui/pretty-json';
import { useFormat } from '@/i18n/use-format';
import type { RejectedEventView } from '@/server/read/views/workspace-views';

/** Why one event was refused; what was sent folds out. */
export function RejectedEventRow({ event }: { event: RejectedEventView }) {
  const t = useTranslations('settings.events');
  const format = useFormat();
  return (
    <li>
      <details>
        <summary className="flex list-none items-start gap-2 px-4 py-2 hover:bg-muted focus-visible:-outline-offset-2 [&::-webkit-details-marker]:hidden">
          <CircleX aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
          <span className="min-w-0 flex-1">
            <bdi className="break-words font-medium">{event.reason}</bdi>
            {event.field && (
              <span className="block text-muted-foreground text-xs">
                {t('field')}:{' '}
                <code dir="ltr" className="font-mono">
                  {event.field}
                </code>
              </span>
            )}
          </span>
          <time
            dateTime={event.receivedAt}
            title={format.dateTime(event.receivedAt, true)}
            className="shrink-0 text-muted-foreground text-xs tabular-nums"
          >
            {format.dateTime(event.receivedAt)}
          </time>
        </summary>
        <div className="px-4 pt-1 pb-3">
          <CodeBlock label={t('body')} code={prettyJson(event.body)} />
        </div>
      </details>
    </li>
  );
}

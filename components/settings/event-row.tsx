'use client';

import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Badge } from '@/components/ui/badge';
import { CodeBlock } from '@/components/ui/code-block';
import { prettyJson } from '@/components/ui/pretty-json';
import { useFormat } from '@/i18n/use-format';
import type { ReceivedEventView } from '@/server/read/views/workspace-views';

/** One received event; its properties fold out. */
export function EventRow({ event }: { event: ReceivedEventView }) {
  const t = useTranslations('settings.events');
  const format = useFormat();
  const { slug } = useWorkspace();
  const hasProperties = Object.keys(event.properties).length > 0;
  return (
    <li>
      <details className="group">
        <summary className="flex list-none items-center gap-2 px-4 py-2 hover:bg-muted focus-visible:-outline-offset-2 [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="size-3.5 shrink-0 text-muted-foreground transition-transform group-open:rotate-90 rtl:rotate-180 rtl:group-open:rotate-90"
          />
          <bdi className="min-w-0 truncate font-medium">{event.name || event.type}</bdi>
          <Badge variant="outline">
            <span dir="ltr">{event.type}</span>
          </Badge>
          <span className="min-w-0 flex-1 truncate text-muted-foreground">
            <bdi>{event.person?.name ?? t('noPerson')}</bdi>
          </span>
          <time
            dateTime={event.receivedAt}
            title={format.dateTime(event.receivedAt, true)}
            className="shrink-0 text-muted-foreground text-xs tabular-nums"
          >
            {format.time(event.receivedAt, true)}
          </time>
        </summary>
        <div className="flex flex-col gap-2 px-4 pt-1 pb-3 text-xs">
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted-foreground">
            <span>{t('sentAt', { at: format.dateTime(event.timestamp, true) })}</span>
            <span>
              {t('messageId')}:{' '}
              <code dir="ltr" className="break-all font-mono">
                {event.messageId}
              </code>
            </span>
            {event.person && (
              <Link href={`/w/${slug}/people/${event.person.id}`} className="text-primary hover:underline">
                <bdi>{event.person.name}</bdi>
              </Link>
            )}
          </p>
          {hasProperties ? (
            <CodeBlock label={t('properties')} code={prettyJson(event.properties)} />
          ) : (
            <p className="text-muted-foreground">{t('noProperties')}</p>
          )}
        </div>
      </details>
    </li>
  );
}

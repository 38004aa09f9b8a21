'use client';

import { Activity, Ban, Cog, Footprints, type LucideIcon, Send } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { MessageStateBadge } from '@/components/messages/message-state-badge';
import { useEventName } from '@/components/nodes/use-event-name';
import { useNodeText } from '@/components/nodes/use-node-text';
import { useReasonText } from '@/components/runs/use-reason-text';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useFormat } from '@/i18n/use-format';
import type { TimelineItem } from '@/server/read/views/person-views';
import { PropertyList } from './property-list';

/** One thing that happened to a person. */
export function TimelineRow({ item }: { item: TimelineItem }) {
  switch (item.kind) {
    case 'event':
      return <EventRow item={item} />;
    case 'step':
      return <StepRow item={item} />;
    case 'message':
      return <MessageRow item={item} />;
    case 'refusal':
      return <RefusalRow item={item} />;
  }
}

type Of<Kind extends TimelineItem['kind']> = { item: Extract<TimelineItem, { kind: Kind }> };

function Row(props: { icon: LucideIcon; at: string; title: ReactNode; children?: ReactNode }) {
  const format = useFormat();
  const Icon = props.icon;
  return (
    <li className="flex gap-3 px-3 py-2">
      <Icon aria-hidden className="mt-1 size-4 shrink-0 text-muted-foreground" />
      <div className="min-w-0 flex-1 text-sm leading-6">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <span className="min-w-0 break-words font-medium">{props.title}</span>
          <time dateTime={props.at} className="ms-auto text-muted-foreground text-xs tabular-nums">
            {format.time(props.at, true)}
          </time>
        </div>
        {props.children}
      </div>
    </li>
  );
}

function EventRow({ item }: Of<'event'>) {
  const t = useTranslations('people.timeline');
  const key = `event.${item.type}` as 'event.track';
  const eventName = useEventName();
  const count = Object.keys(item.properties).length;
  return (
    <Row
      icon={item.type === 'system' ? Cog : Activity}
      at={item.at}
      title={<bdi>{t.has(key) ? t(key, { name: item.name }) : eventName(item.name)}</bdi>}
    >
      {count > 0 ? (
        <details className="text-muted-foreground">
          <summary className="w-fit cursor-pointer text-xs">{t('properties', { count })}</summary>
          <div className="mt-1 text-foreground">
            <PropertyList values={item.properties} empty="" />
          </div>
        </details>
      ) : null}
    </Row>
  );
}

function StepRow({ item }: Of<'step'>) {
  const t = useTranslations('people.timeline');
  const node = useNodeText();
  const reason = useReasonText();
  const { slug } = useWorkspace();
  return (
    <Row
      icon={Footprints}
      at={item.at}
      title={
        <Link href={`/w/${slug}/runs/${item.runId}`} className="hover:underline">
          {t('step', {
            journey: item.journeyName,
            step: item.node ? node.title(item.node) : item.step.nodeId,
          })}
        </Link>
      }
    >
      <p className="text-muted-foreground">{reason.step(item.step.reason, item.node)}</p>
    </Row>
  );
}

function MessageRow({ item }: Of<'message'>) {
  const channelName = useTranslations('rules.channels');
  const reason = useReasonText();
  const { slug } = useWorkspace();
  const { message } = item;
  const title = `${channelName(message.channel)} · ${message.templateName}`;
  return (
    <Row
      icon={Send}
      at={item.at}
      title={
        <span className="inline-flex flex-wrap items-center gap-2">
          {message.runId ? (
            <Link href={`/w/${slug}/runs/${message.runId}`} className="hover:underline">
              <bdi>{title}</bdi>
            </Link>
          ) : (
            <bdi>{title}</bdi>
          )}
          <MessageStateBadge state={message.state} />
        </span>
      }
    >
      {message.reason ? <p className="text-muted-foreground">{reason.message(message.reason)}</p> : null}
    </Row>
  );
}

function RefusalRow({ item }: Of<'refusal'>) {
  const t = useTranslations('people.timeline');
  const reason = useReasonText();
  const eventName = useEventName();
  const { slug } = useWorkspace();
  return (
    <Row
      icon={Ban}
      at={item.at}
      title={
        <Link
          href={`/w/${slug}/journeys/${item.journeyId}/refusals?reason=${item.reason.code}`}
          className="hover:underline"
        >
          {t('refusal', { journey: item.journeyName })}
        </Link>
      }
    >
      <p className="text-muted-foreground">{reason.refusal(item.reason)}</p>
      {item.event && (
        <p className="text-muted-foreground text-xs">{t('cameBy', { event: eventName(item.event) })}</p>
      )}
    </Row>
  );
}

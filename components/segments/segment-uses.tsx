'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Badge } from '@/components/ui/badge';
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { useFormat } from '@/i18n/use-format';
import type { SegmentListItem } from '@/server/read/views/segment-views';

/** The journeys and segments that name a segment, and what they call it. */
export function SegmentUses({ segment }: { segment: SegmentListItem }) {
  const t = useTranslations('segments.screen');
  const format = useFormat();
  const { slug } = useWorkspace();
  const uses = [
    ...segment.journeys.map(({ id, name, isLive }) => ({
      id,
      name,
      href: `/w/${slug}/journeys/${id}/edit`,
      word: t(isLive ? 'live' : 'onlyDraft'),
      isLive,
    })),
    ...segment.segments.map(({ id, name }) => ({
      id,
      name,
      href: `/w/${slug}/segments/${id}`,
      word: t('segment'),
      isLive: false,
    })),
  ];
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('uses')}</CardTitle>
      </CardHeader>
      <CardContent className="flex flex-col gap-3 pt-0 text-sm">
        {uses.length === 0 && <p className="text-muted-foreground">{t('unused')}</p>}
        <ul className="flex flex-col gap-1.5">
          {uses.map(({ id, name, href, word, isLive }) => (
            <li className="flex items-center gap-2" key={id}>
              <Link className="min-w-0 flex-1 truncate hover:underline" href={href}>
                <bdi>{name}</bdi>
              </Link>
              <Badge variant={isLive ? 'accent' : 'outline'}>{word}</Badge>
            </li>
          ))}
        </ul>
        <dl className="flex flex-col gap-0.5 border-border border-t pt-3">
          <dt className="text-muted-foreground text-xs">{t('key')}</dt>
          <dd className="flex items-center gap-1">
            <code className="truncate font-mono text-xs" dir="ltr">
              {segment.key}
            </code>
            <CopyButton text={segment.key} />
          </dd>
        </dl>
        <p className="text-muted-foreground text-xs">
          {t('changed', { at: format.dateTime(segment.updatedAt) })}
        </p>
      </CardContent>
    </Card>
  );
}

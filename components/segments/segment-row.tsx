'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { TableCell, TableRow } from '@/components/ui/table';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import type { SegmentListItem } from '@/server/read/views/segment-views';
import { SegmentMenu } from './segment-menu';
import { useRuleSentence } from './use-rule-sentence';

const NAMED = 2;

/** The whole row opens the segment. Below its name, whom it means. */
export function SegmentRow({ segment }: { segment: SegmentListItem }) {
  const t = useTranslations('segments');
  const format = useFormat();
  const sentence = useRuleSentence();
  const { slug } = useWorkspace();
  const uses = useUses(segment);
  return (
    <TableRow className="relative" data-segment={segment.key}>
      <TableCell className="w-full max-w-0">
        <Link
          href={`/w/${slug}/segments/${segment.id}`}
          data-row-link
          className="block font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-primary focus-visible:after:-outline-offset-2"
        >
          <bdi className="block w-fit max-w-full truncate">{segment.name}</bdi>
        </Link>
        <span className="block truncate text-muted-foreground text-xs">
          {segment.rule ? sentence(segment.rule) : t('kinds.static')}
        </span>
      </TableCell>
      <TableCell className="whitespace-nowrap text-end font-semibold tabular-nums">
        {format.number(segment.members)}
      </TableCell>
      <TableCell className="hidden max-w-72 truncate whitespace-nowrap md:table-cell">
        {uses || <span className="text-muted-foreground">{t('unused')}</span>}
      </TableCell>
      <TableCell className="hidden whitespace-nowrap text-muted-foreground text-xs lg:table-cell">
        <time dateTime={segment.updatedAt}>{format.date(segment.updatedAt)}</time>
      </TableCell>
      <TableCell className="w-10">
        <SegmentMenu segment={segment} />
      </TableCell>
    </TableRow>
  );
}

/** The first names of whatever uses it, and how many more there are. */
function useUses({ journeys, segments }: SegmentListItem): string {
  const t = useTranslations('segments');
  const { language } = useLanguage();
  const names = [
    ...journeys.map(({ name, isLive }) => (isLive ? isolate(name) : t('draft', { name: isolate(name) }))),
    ...segments.map(({ name }) => isolate(name)),
  ];
  const more = names.length - NAMED;
  const shown = names.slice(0, NAMED);
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(shown);
  return more > 0 ? `${list} ${t('andMore', { count: more })}` : list;
}

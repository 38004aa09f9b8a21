'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEventName } from '@/components/nodes/use-event-name';
import { useReasonText } from '@/components/runs/use-reason-text';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Card } from '@/components/ui/card';
import { cn } from '@/components/ui/cn';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { useFormat } from '@/i18n/use-format';
import type { RefusalView } from '@/server/read/views/refusal-views';

/** Columns that a phone shows below the person's name. */
const WIDE = 'hidden md:table-cell';

/** Who was turned away, why, by what they came and when; the person's name opens what happened to them. */
export function RefusalsTable({ refusals }: { refusals: RefusalView[] }) {
  const t = useTranslations('entries.refusals');
  const format = useFormat();
  const reasons = useReasonText();
  const eventName = useEventName();
  const { slug } = useWorkspace();
  return (
    <Card className="overflow-clip">
      <Table>
        <TableHeader>
          <TableRow>
            <TableHead>{t('columns.person')}</TableHead>
            <TableHead className={WIDE}>{t('columns.why')}</TableHead>
            <TableHead className={WIDE}>{t('columns.event')}</TableHead>
            <TableHead className={WIDE}>{t('columns.at')}</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {refusals.map(({ person, reason, event, messageId, at }) => {
            const why = reasons.refusal(reason);
            const by = event ? eventName(event) : t('unknownEvent');
            const when = format.dateTime(at, true);
            return (
              <TableRow key={messageId} className="relative">
                <TableCell className="min-w-36 align-top">
                  <Link
                    href={`/w/${slug}/people/${person.id}?show=refusal`}
                    className="rounded-sm font-medium after:absolute after:inset-0 hover:underline"
                  >
                    <bdi>{person.name}</bdi>
                  </Link>
                  <div className="text-muted-foreground text-xs md:hidden">
                    <p className="break-words text-foreground">{why}</p>
                    <p>{by}</p>
                    <p className="tabular-nums">{when}</p>
                  </div>
                </TableCell>
                <TableCell className={cn(WIDE, 'min-w-56 align-top')}>{why}</TableCell>
                <TableCell className={cn(WIDE, 'w-52 min-w-32 align-top text-muted-foreground')}>
                  {by}
                </TableCell>
                <TableCell
                  className={cn(WIDE, 'whitespace-nowrap align-top text-muted-foreground tabular-nums')}
                >
                  <time dateTime={at}>{when}</time>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Card>
  );
}

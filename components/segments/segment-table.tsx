'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { moveRowFocus } from '@/components/ui/move-row-focus';
import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { SegmentListItem } from '@/server/read/views/segment-views';
import { SegmentRow } from './segment-row';

/** One row per segment; arrow keys move between rows, Enter opens. */
export function SegmentTable({ segments }: { segments: SegmentListItem[] }) {
  const t = useTranslations('segments.columns');
  const common = useTranslations('common');
  return (
    <Card className="overflow-clip">
      <Table>
        <TableHeader>
          <TableRow>
            <TableHead>{t('name')}</TableHead>
            <TableHead className="text-end">{t('members')}</TableHead>
            <TableHead className="hidden md:table-cell">{t('uses')}</TableHead>
            <TableHead className="hidden lg:table-cell">{t('updated')}</TableHead>
            <TableHead>
              <span className="sr-only">{common('actions')}</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody onKeyDown={moveRowFocus}>
          {segments.map((segment) => (
            <SegmentRow key={segment.id} segment={segment} />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

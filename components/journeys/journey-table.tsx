'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { moveRowFocus } from '@/components/ui/move-row-focus';
import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { JourneyListItem } from '@/server/read/views/journey-views';
import { JourneyRow } from './journey-row';

/** One row per journey; arrow keys move between rows, Enter opens. */
export function JourneyTable({ journeys }: { journeys: JourneyListItem[] }) {
  const t = useTranslations('journeys');
  const common = useTranslations('common');
  return (
    <Card className="overflow-clip">
      <Table>
        <TableHeader>
          <TableRow>
            <TableHead>{t('columns.name')}</TableHead>
            <TableHead className="hidden sm:table-cell">{t('columns.status')}</TableHead>
            <TableHead className="hidden lg:table-cell">{t('columns.trigger')}</TableHead>
            <TableHead className="hidden md:table-cell">{t('columns.entries')}</TableHead>
            <TableHead className="text-end">{t('columns.open')}</TableHead>
            <TableHead className="hidden text-end sm:table-cell">{t('columns.entered')}</TableHead>
            <TableHead className="hidden md:table-cell">{t('columns.updated')}</TableHead>
            <TableHead>
              <span className="sr-only">{common('actions')}</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody onKeyDown={moveRowFocus}>
          {journeys.map((journey) => (
            <JourneyRow key={journey.id} journey={journey} />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { moveRowFocus } from '@/components/ui/move-row-focus';
import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { JourneyListItem } from '@/server/read/views/journey-views';
import { JourneyRow } from './journey-row';

/** One row per journey; arrow keys move between rows, Enter opens, the boxes choose several at once. */
export function JourneyTable(props: {
  journeys: JourneyListItem[];
  selected: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
}) {
  const { journeys, selected } = props;
  const t = useTranslations('journeys.columns');
  const words = useTranslations('organize');
  const common = useTranslations('common');
  const areAll = journeys.every(({ id }) => selected.has(id));
  const toggle = (id: string) =>
    props.onSelect(new Set(selected.has(id) ? [...selected].filter((own) => own !== id) : [...selected, id]));
  return (
    <Card className="overflow-clip">
      <Table>
        <TableHeader>
          <TableRow>
            <TableHead className="w-8 pe-0">
              <Checkbox
                className="block"
                aria-label={words('selectAll')}
                checked={areAll || (selected.size > 0 && 'indeterminate')}
                onCheckedChange={() => props.onSelect(new Set(areAll ? [] : journeys.map(({ id }) => id)))}
              />
            </TableHead>
            <TableHead>{t('name')}</TableHead>
            <TableHead className="hidden sm:table-cell">{t('status')}</TableHead>
            <TableHead className="hidden md:table-cell">{t('entries')}</TableHead>
            <TableHead className="text-end">{t('open')}</TableHead>
            <TableHead className="hidden text-end sm:table-cell">{t('entered')}</TableHead>
            <TableHead className="hidden lg:table-cell">{words('columns.owner')}</TableHead>
            <TableHead className="hidden md:table-cell">{t('updated')}</TableHead>
            <TableHead>
              <span className="sr-only">{common('actions')}</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody onKeyDown={moveRowFocus}>
          {journeys.map((journey) => (
            <JourneyRow
              key={journey.id}
              journey={journey}
              isSelected={selected.has(journey.id)}
              onSelect={() => toggle(journey.id)}
            />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { useFormat } from '@/i18n/use-format';
import type { PersonListItem } from '@/server/read/views/person-views';
import { ReachBadges } from './reach-badges';

/** Rows of people; the name opens the person. */
export function PeopleTable({ people }: { people: PersonListItem[] }) {
  const t = useTranslations('people');
  const format = useFormat();
  const { slug } = useWorkspace();
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>{t('columns.name')}</TableHead>
          <TableHead>{t('columns.contact')}</TableHead>
          <TableHead>{t('columns.reach')}</TableHead>
          <TableHead>{t('columns.last')}</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {people.map((person) => (
          <TableRow key={person.id} className="relative">
            <TableCell className="font-medium">
              <Link
                href={`/w/${slug}/people/${person.id}`}
                className="rounded-sm after:absolute after:inset-0 hover:underline"
              >
                <bdi>{person.name}</bdi>
              </Link>
              {person.isAnonymous ? (
                <span className="ms-2 font-normal text-muted-foreground text-xs">{t('anonymous')}</span>
              ) : null}
            </TableCell>
            <TableCell className="text-muted-foreground">
              <span dir="ltr" className="block max-w-64 truncate text-start">
                {[person.email, person.phone].filter(Boolean).join(' · ')}
              </span>
            </TableCell>
            <TableCell>
              <ReachBadges reach={person.reach} />
            </TableCell>
            <TableCell className="whitespace-nowrap text-muted-foreground tabular-nums">
              <time dateTime={person.lastSeenAt}>{format.dateTime(person.lastSeenAt)}</time>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

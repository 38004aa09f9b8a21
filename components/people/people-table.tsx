'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Card } from '@/components/ui/card';
import { cn } from '@/components/ui/cn';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { useFormat } from '@/i18n/use-format';
import type { PersonListItem } from '@/server/read/views/person-views';
import { ReachBadges } from './reach-badges';

/** Columns that a phone shows below the name, or not at all. */
const WIDE = 'hidden md:table-cell';

interface PeopleTableProps {
  people: PersonListItem[];
  /** What can be done with a person, at the end of their row; above the link that the row is. */
  action?: ((person: PersonListItem) => ReactNode) | undefined;
}

/** Rows of people; the name opens the person. */
export function PeopleTable({ people, action }: PeopleTableProps) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const format = useFormat();
  const { slug } = useWorkspace();
  return (
    <Card className="overflow-clip">
      <Table>
        <TableHeader>
          <TableRow>
            <TableHead>{t('columns.name')}</TableHead>
            <TableHead className={WIDE}>{t('columns.contact')}</TableHead>
            <TableHead>{t('columns.reach')}</TableHead>
            <TableHead className={WIDE}>{t('columns.last')}</TableHead>
            {action && (
              <TableHead>
                <span className="sr-only">{common('actions')}</span>
              </TableHead>
            )}
          </TableRow>
        </TableHeader>
        <TableBody>
          {people.map((person) => (
            <TableRow key={person.id} className="relative">
              <TableCell className="max-md:w-full max-md:max-w-0">
                <Link
                  href={`/w/${slug}/people/${person.id}`}
                  className="rounded-sm font-medium after:absolute after:inset-0 hover:underline"
                >
                  <bdi>{person.name}</bdi>
                </Link>
                {person.isAnonymous ? (
                  <span className="ms-2 text-muted-foreground text-xs">{t('anonymous')}</span>
                ) : null}
                <Contact person={person} className="text-xs md:hidden" />
              </TableCell>
              <TableCell className={WIDE}>
                <Contact person={person} className="max-w-96" />
              </TableCell>
              <TableCell>
                <ReachBadges reach={person.reach} />
              </TableCell>
              <TableCell className={cn(WIDE, 'whitespace-nowrap text-muted-foreground tabular-nums')}>
                <time dateTime={person.lastSeenAt}>{format.dateTime(person.lastSeenAt)}</time>
              </TableCell>
              {action && <TableCell className="w-10">{action(person)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

/** E-mail and phone from left to right, at the start of the line. */
function Contact({ person, className }: { person: PersonListItem; className: string }) {
  return (
    <span dir="ltr" className={cn('block w-fit max-w-full truncate text-muted-foreground', className)}>
      {[person.email, person.phone].filter(Boolean).join(' · ')}
    </span>
  );
}

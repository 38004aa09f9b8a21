'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { useFormat } from '@/i18n/use-format';
import type { KeyView } from '@/server/read/views/workspace-views';
import { RevokeKeyDialog } from './revoke-key-dialog';
import { useIsAdmin } from './use-is-admin';

/** Keys in use first, revoked ones after them. */
export function KeyTable({ keys }: { keys: KeyView[] }) {
  const t = useTranslations('settings.keys');
  const common = useTranslations('common');
  const format = useFormat();
  const isAdmin = useIsAdmin();
  const [asked, setAsked] = useState<KeyView | null>(null);
  const sorted = keys.toSorted((a, b) => Number(a.revokedAt !== null) - Number(b.revokedAt !== null));
  return (
    <>
      <Table>
        <TableHeader>
          <TableRow>
            <TableHead>{t('columns.name')}</TableHead>
            <TableHead className="hidden sm:table-cell">{t('columns.key')}</TableHead>
            <TableHead className="hidden lg:table-cell">{t('columns.created')}</TableHead>
            <TableHead className="hidden md:table-cell">{t('columns.used')}</TableHead>
            <TableHead>
              <span className="sr-only">{common('actions')}</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {sorted.map((key) => (
            <TableRow key={key.id}>
              <TableCell>
                <bdi className="block w-fit font-medium">{key.name}</bdi>
                <span className="text-muted-foreground text-xs">{t(`kinds.${key.kind}`)}</span>
                <code dir="ltr" className="block w-fit font-mono text-xs sm:hidden">
                  {key.hint}
                </code>
                <span className="block text-muted-foreground text-xs md:hidden">
                  {key.lastUsedAt ? t('lastUsed', { at: format.dateTime(key.lastUsedAt) }) : t('neverUsed')}
                </span>
              </TableCell>
              <TableCell className="hidden sm:table-cell">
                <code dir="ltr" className="whitespace-nowrap font-mono text-xs">
                  {key.hint}
                </code>
              </TableCell>
              <TableCell className="hidden whitespace-nowrap lg:table-cell">
                {format.date(key.createdAt)}
              </TableCell>
              <TableCell className="hidden whitespace-nowrap text-muted-foreground md:table-cell">
                {key.lastUsedAt ? format.dateTime(key.lastUsedAt) : t('neverUsed')}
              </TableCell>
              <TableCell className="text-end">
                {key.revokedAt && <Badge>{t('revoked')}</Badge>}
                {!key.revokedAt && isAdmin && (
                  <Button
                    variant="danger-outline"
                    size="sm"
                    aria-label={t('revokeLabel', { name: key.name })}
                    onClick={() => setAsked(key)}
                  >
                    {t('revoke')}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {asked && <RevokeKeyDialog apiKey={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

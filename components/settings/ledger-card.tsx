'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { useFormat } from '@/i18n/use-format';
import type { Health } from '@/server/read/views/health-views';
import { LedgerFindings } from './ledger-findings';

/** A worker that is well looks many times in this long. ms */
const STALE_MS = 3_600_000;

/** Whether anything was lost or doubled, when that was looked at last, and how far back. */
export function LedgerCard({ health: { ledger, database } }: { health: Health }) {
  const t = useTranslations('health.ledger');
  const format = useFormat();
  const age = ledger ? Date.now() - new Date(ledger.at).getTime() : 0;
  return (
    <Card data-ledger={ledger === null ? 'never' : ledger.ok ? 'ok' : 'bad'}>
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
        <CardDescription>{t('text')}</CardDescription>
      </CardHeader>
      <CardContent className="flex flex-col gap-3 pt-1">
        {ledger === null && <Callout tone="info">{t(database.ok ? 'never' : 'unreadable')}</Callout>}
        {ledger?.ok && <Callout tone="success">{t('ok')}</Callout>}
        {ledger?.error && (
          <Callout title={t('failed', { error: ledger.error })} tone="warning">
            {t('failedHint')}
          </Callout>
        )}
        {ledger && ledger.broken.length > 0 && (
          <Callout tone="danger">{t('broken', { count: ledger.broken.length })}</Callout>
        )}
        {ledger && age > STALE_MS && (
          <Callout tone="warning">{t('stale', { length: format.duration(age) })}</Callout>
        )}
        {ledger && ledger.broken.length > 0 && <LedgerFindings broken={ledger.broken} />}
        {ledger && (
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
            <dt className="text-muted-foreground">{t('when')}</dt>
            <dd>
              <time dateTime={ledger.at} title={format.dateTime(ledger.at, true)}>
                {format.relative(ledger.at, Date.now())}
              </time>
            </dd>
            <dt className="text-muted-foreground">{t('window')}</dt>
            <dd>{format.duration(ledger.windowMs)}</dd>
            <dt className="text-muted-foreground">{t('tookMs')}</dt>
            <dd>{format.duration(Math.max(ledger.tookMs, 1))}</dd>
          </dl>
        )}
      </CardContent>
    </Card>
  );
}

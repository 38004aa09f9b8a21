'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { useFormat } from '@/i18n/use-format';
import type { Health } from '@/server/read/views/health-views';
import { checkSlug } from './check-slug';

/** What the ledger found, with how many and the first ids. A finding of a newer worker is shown as it calls it. */
export function LedgerFindings({ broken }: { broken: NonNullable<Health['ledger']>['broken'] }) {
  const t = useTranslations('health');
  const format = useFormat();
  return (
    <>
      <ul className="flex flex-col divide-y divide-border rounded-lg border border-border">
        {broken.map(({ check, count, ids }) => {
          const key = `checks.${checkSlug(check)}`;
          return (
            <li className="flex flex-col gap-1 px-3 py-2 text-sm" data-check={check} key={check}>
              <div className="flex items-start justify-between gap-3">
                {t.has(key as never) ? <span>{t(key as never)}</span> : <bdi dir="ltr">{check}</bdi>}
                <span className="font-semibold tabular-nums">{format.number(count)}</span>
              </div>
              <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground text-xs">
                <span>{t('ledger.ids')}:</span>
                {ids.length === 0 && <span>{t('ledger.noIds')}</span>}
                {ids.map((id) => (
                  <code className="break-all font-mono" dir="ltr" key={id}>
                    {id}
                  </code>
                ))}
                {ids.length > 0 && <CopyButton size="icon-sm" text={ids.join('\n')} variant="ghost" />}
              </div>
            </li>
          );
        })}
      </ul>
      <p className="text-muted-foreground text-xs">{t('ledger.help')}</p>
    </>
  );
}

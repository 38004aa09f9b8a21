'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { useFormat } from '@/i18n/use-format';
import type { HookView } from '@/server/read/views/hook-views';

/** When the address was last called, and what was wrong with the last call that was refused. */
export function HookCalls({ hook }: { hook: Pick<HookView, 'calledAt' | 'refused'> }) {
  const t = useTranslations('entries.hook');
  const errors = useTranslations('errors');
  const format = useFormat();
  const { calledAt, refused } = hook;
  const isTrouble = refused && (calledAt === null || refused.at > calledAt);
  const why = refused && (errors.has(refused.key) ? errors(refused.key, refused.values) : refused.detail);
  return (
    <>
      <p className="text-muted-foreground text-xs" role="status">
        {calledAt ? t('called', { at: format.dateTime(calledAt) }) : t('neverCalled')}
      </p>
      {refused && (
        <Callout
          tone={isTrouble ? 'warning' : 'info'}
          title={t('refusedAt', { at: format.dateTime(refused.at) })}
        >
          <bdi>{why}</bdi>
        </Callout>
      )}
    </>
  );
}

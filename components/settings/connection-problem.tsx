'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { useFormat } from '@/i18n/use-format';
import type { ConnectionView } from '@/server/read/views/workspace-views';

/** Why a connection does not work, in our words and in the provider's. */
export function ConnectionProblem({ problem }: { problem: NonNullable<ConnectionView['problem']> }) {
  const t = useTranslations('settings.channels');
  const format = useFormat();
  const title = t.has(`problems.${problem.code}`) ? t(`problems.${problem.code}`) : problem.code;
  return (
    <Callout tone="danger" title={title}>
      <bdi className="block break-words font-mono text-xs">{problem.message}</bdi>
      <span className="text-xs">{t('problemSince', { at: format.dateTime(problem.at) })}</span>
    </Callout>
  );
}

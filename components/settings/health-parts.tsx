'use client';

import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Card, CardHeader, CardTitle } from '@/components/ui/card';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { Health } from '@/server/read/views/health-views';
import { loopState, type PartState, workerState } from './part-states';

const SIGNS = {
  ok: { Icon: CircleCheck, tone: 'text-success' },
  bad: { Icon: CircleAlert, tone: 'text-danger' },
  unknown: { Icon: CircleHelp, tone: 'text-muted-foreground' },
};
/** Work that waits shorter than this is on its way. ms */
const ON_ITS_WAY_MS = 10_000;

/** What the installation depends on, each with a word on how it is. */
export function HealthParts({ health }: { health: Health }) {
  const t = useTranslations('health.parts');
  const { database, temporal, loops } = health;
  const workerText = useWorkerText(health.worker);
  const parts: { key: string; name: string; state: PartState; text: string }[] = [
    ...(['database', 'temporal'] as const).map((key) => {
      const { ok, latencyMs } = { database, temporal }[key];
      return {
        key,
        name: t(`${key}.name`),
        state: ok ? ('ok' as const) : ('bad' as const),
        text: ok ? t(`${key}.ok`, { ms: latencyMs ?? 0 }) : t(`${key}.bad`),
      };
    }),
    { key: 'worker', name: t('worker.name'), state: workerState(health.worker), text: workerText },
    ...loops.map((loop) => ({
      key: loop.name,
      name: t(`${loop.name}.name`),
      state: loopState(loop),
      text:
        loop.hanging.length > 0
          ? t('loop.hanging', { jobs: loop.hanging.join(', ') })
          : t(`loop.${loop.state ?? 'unknown'}`),
    })),
  ];
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
      </CardHeader>
      <ul className="flex flex-col divide-y divide-border">
        {parts.map(({ key, name, state, text }) => (
          <HealthPart key={key} name={name} part={key} state={state} text={text} />
        ))}
      </ul>
    </Card>
  );
}

function HealthPart(props: { part: string; name: string; state: PartState; text: string }) {
  const t = useTranslations('health.states');
  const { Icon, tone } = SIGNS[props.state];
  return (
    <li
      className="flex items-start gap-2.5 px-4 py-2.5 text-sm"
      data-part={props.part}
      data-state={props.state}
    >
      <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', tone)} />
      <div className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
        <span className="font-medium">{props.name}</span>
        <span className={cn(props.state === 'bad' ? 'text-danger' : 'text-muted-foreground')}>
          <span className="sr-only">{t(props.state)}: </span>
          {props.text}
        </span>
      </div>
    </li>
  );
}

function useWorkerText({ pollers, lagMs, held, ok }: Health['worker']): string {
  const t = useTranslations('health.parts');
  const format = useFormat();
  if (pollers === null || lagMs === null) return t('worker.unknown');
  const lag = lagMs < ON_ITS_WAY_MS ? t('lagNone') : t('lag', { length: format.duration(lagMs) });
  if (pollers === 0) return t('worker.none');
  const text = ok ? t('worker.ok', { count: pollers, lag }) : t('worker.behind', { lag });
  return held ? `${text} · ${t('held', { count: held })}` : text;
}

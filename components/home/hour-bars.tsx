'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/i18n/use-format';

export interface HourValue {
  /** Start of the hour, ISO. */
  at: string;
  value: number;
}

const HEIGHT = 40;

/** 24 bars, oldest at the left in both directions of writing; the running hour in saffron. */
export function HourBars({ title, hours }: { title: string; hours: HourValue[] }) {
  const t = useTranslations('home.figures');
  const format = useFormat();
  const highest = hours.reduce((best, hour) => (hour.value > best.value ? hour : best), { at: '', value: 0 });
  const sum = hours.reduce((total, { value }) => total + value, 0);
  const label = t('bars', {
    title,
    sum: format.number(sum),
    highest: format.number(highest.value),
    at: highest.at ? format.time(highest.at) : '—',
  });
  return (
    <div dir="ltr" className="relative z-1 pointer-events-none">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${hours.length * 10} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-10 w-full"
      >
        {hours.map(({ at, value }, index) => {
          const height = value === 0 ? 1 : Math.max(3, (value / highest.value) * HEIGHT);
          const isRunning = index === hours.length - 1;
          const tone = value === 0 ? 'fill-border-strong' : isRunning ? 'fill-accent' : 'fill-primary';
          return (
            <rect
              key={at}
              x={index * 10 + 1.5}
              y={HEIGHT - height}
              width={7}
              height={height}
              rx={1}
              className={`${tone} pointer-events-auto`}
            >
              <title>{t('hour', { at: format.dateTime(at), count: format.number(value) })}</title>
            </rect>
          );
        })}
      </svg>
      <div aria-hidden className="flex justify-between pt-0.5 text-2xs text-muted-foreground">
        <bdi>{t('ago')}</bdi>
        <bdi>{t('now')}</bdi>
      </div>
    </div>
  );
}

'use client';

import { Pause, Play, SkipBack, StepBack, StepForward } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useFormat } from '@/i18n/use-format';
import type { Simulated } from '@/journey/simulate/types';
import type { Story } from './use-story';

/** Long enough to read a step. ms */
const PACE_MS = 1_100;

/** Plays the story, or goes to any of its moments. */
export function Player({ story, told }: { story: Story; told: Simulated }) {
  const t = useTranslations('simulator.player');
  const format = useFormat();
  const [isPlaying, setPlaying] = useState(false);
  const { moment, go } = story;
  const last = told.moments.length - 1;
  const first = told.moments[0];
  const shown = told.moments[moment];

  useEffect(() => {
    if (!isPlaying) return;
    if (moment >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(moment + 1), PACE_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, moment, last, go]);

  if (!first || !shown) return null;
  const step = (to: number) => {
    setPlaying(false);
    go(Math.min(last, Math.max(0, to)));
  };
  const at = format.dateTime(shown.at, true);
  const place = { place: format.number(moment + 1), total: format.number(last + 1) };
  const mirrored = 'rtl:-scale-x-100';
  return (
    <section aria-label={t('label')} className="space-y-1.5 border-border border-b px-3 py-2">
      <div className="flex items-center gap-1">
        <Button aria-label={t('restart')} onClick={() => step(0)} size="icon-sm" variant="ghost">
          <SkipBack className={mirrored} />
        </Button>
        <Button
          aria-disabled={moment === 0 || undefined}
          aria-label={t('back')}
          onClick={() => step(moment - 1)}
          size="icon-sm"
          variant="ghost"
        >
          <StepBack className={mirrored} />
        </Button>
        <Button
          aria-label={t(isPlaying ? 'pause' : 'play')}
          onClick={() => {
            if (!isPlaying && moment >= last) go(0);
            setPlaying(!isPlaying);
          }}
          size="icon"
          variant="outline"
        >
          {isPlaying ? <Pause /> : <Play className={mirrored} />}
        </Button>
        <Button
          aria-disabled={moment === last || undefined}
          aria-label={t('forward')}
          onClick={() => step(moment + 1)}
          size="icon-sm"
          variant="ghost"
        >
          <StepForward className={mirrored} />
        </Button>
        <span className="ms-auto text-end text-muted-foreground text-xs leading-5">
          <time
            className="block font-medium text-foreground tabular-nums"
            data-moment
            dateTime={new Date(shown.at).toISOString()}
          >
            {at}
          </time>
          {t('after', { length: format.duration(shown.at - first.at) })}
        </span>
      </div>
      <input
        aria-label={t('time')}
        aria-valuetext={t('place', { ...place, at })}
        className="h-6 w-full accent-primary"
        max={last}
        min={0}
        onChange={({ target }) => step(Number(target.value))}
        type="range"
        value={moment}
      />
    </section>
  );
}

'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { WeekdayToggles } from '@/components/fields/weekday-toggles';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardDescription, CardFooter, CardHeader, CardTitle } from '@/components/ui/card';
import { AddHoliday } from './add-holiday';
import { HolidayList } from './holiday-list';
import { useChange } from './use-change';
import { useIsAdmin } from './use-is-admin';

const WEEK = 7;
const same = (one: readonly unknown[], other: readonly unknown[]) => one.join() === other.join();

/** The days on which nobody works: those of every week, and single ones. Waits can skip them. */
export function DaysOffCard() {
  const t = useTranslations('settings.daysOff');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const workspace = useWorkspace();
  const isAdmin = useIsAdmin();
  const [weekend, setWeekend] = useState(workspace.weekend);
  const [holidays, setHolidays] = useState(workspace.holidays);
  const update = useMutation(
    trpc.workspace.update.mutationOptions(useChange({ refresh: trpc.workspace.pathKey(), done: t('saved') })),
  );
  const isWeekFull = weekend.length === WEEK;
  const isChanged = !same(weekend, workspace.weekend) || !same(holidays, workspace.holidays);
  const add = (dates: readonly string[]) =>
    setHolidays((present) => [...new Set([...present, ...dates])].sort());
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
        <CardDescription>{t('text')}</CardDescription>
      </CardHeader>
      <CardContent className="flex flex-col gap-5">
        <div className="flex flex-col gap-1.5">
          <h3 className="font-medium text-sm">{t('weekend')}</h3>
          <WeekdayToggles days={weekend} disabled={!isAdmin} label={t('weekend')} onChange={setWeekend} />
          {isWeekFull && (
            <p className="text-danger text-xs" role="alert">
              {t('noWorkingDay')}
            </p>
          )}
        </div>
        <div className="flex flex-col gap-2">
          <h3 className="font-medium text-sm">{t('holidays')}</h3>
          <HolidayList
            disabled={!isAdmin}
            holidays={holidays}
            onRemove={(date) => setHolidays(holidays.filter((own) => own !== date))}
          />
          {isAdmin && <AddHoliday holidays={holidays} onAdd={add} />}
        </div>
      </CardContent>
      <CardFooter>
        <Button
          busy={update.isPending}
          disabled={!isAdmin || !isChanged || isWeekFull}
          onClick={() => update.mutate({ workspace: workspace.slug, weekend, holidays })}
        >
          {common('save')}
        </Button>
        {isChanged && <p className="text-muted-foreground text-xs">{t('unsaved')}</p>}
      </CardFooter>
    </Card>
  );
}

'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { RadioGroup, RadioGroupItem } from '@/components/ui/radio-group';
import { useFormat } from '@/i18n/use-format';
import { useChange } from './use-change';
import { useIsAdmin } from './use-is-admin';

const DAY_MS = 86_400_000;
/** Times faster: a day in an hour, in a minute, in ten seconds. */
const PACES = [24, 1440, 8640];

/** How fast waits pass. */
export function DemoClockCard() {
  const t = useTranslations('settings.workspace');
  const trpc = useTRPC();
  const format = useFormat();
  const id = useId();
  const { slug, demoClock } = useWorkspace();
  const update = useMutation(
    trpc.workspace.update.mutationOptions(
      useChange({ refresh: trpc.workspace.pathKey(), done: t('clockSaved') }),
    ),
  );
  const shown = update.isPending ? (update.variables.demoClock ?? demoClock) : demoClock;
  const paces = [1, ...PACES, ...(PACES.includes(demoClock) || demoClock === 1 ? [] : [demoClock])];
  return (
    <Card>
      <CardHeader>
        <CardTitle id={id}>{t('clock')}</CardTitle>
        <CardDescription>{t('clockText')}</CardDescription>
      </CardHeader>
      <CardContent className="flex flex-col gap-3">
        <RadioGroup
          aria-labelledby={id}
          value={String(shown)}
          disabled={!useIsAdmin()}
          onValueChange={(value) => update.mutate({ workspace: slug, demoClock: Number(value) })}
        >
          {paces.map((pace) => (
            <label key={pace} htmlFor={`${id}-${pace}`} className="flex cursor-pointer items-start gap-2.5">
              <RadioGroupItem value={String(pace)} id={`${id}-${pace}`} className="mt-0.5" />
              <span>
                <span className="block font-medium">
                  {pace === 1 ? t('real') : t('pace', { length: format.duration(DAY_MS / pace) })}
                </span>
                <span className="block text-muted-foreground text-xs">
                  {pace === 1
                    ? t('realHint')
                    : t('paceHint', { times: pace, twoDays: format.duration((2 * DAY_MS) / pace) })}
                </span>
              </span>
            </label>
          ))}
        </RadioGroup>
        <p className="text-muted-foreground text-xs">{t('clockNote')}</p>
      </CardContent>
    </Card>
  );
}

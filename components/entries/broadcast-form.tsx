'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { DialogFooter } from '@/components/ui/dialog';
import { useFormat } from '@/i18n/use-format';
import type { JourneyView } from '@/server/read/views/journey-views';
import { BroadcastPeople } from './broadcast-people';
import { lengthOf, type Pace, perMinuteOf } from './pace';
import { PaceField } from './pace-field';
import { useBroadcastDoor } from './use-broadcast-door';
import { type Whom, WhomField } from './whom-field';

/** People come and go while one decides. */
const RECOUNT_MS = 30_000;

/** Whom and how fast; counts before it asks, and says what cannot be taken back. */
export function BroadcastForm(props: { journey: JourneyView; onBegun(id: string): void; onClose(): void }) {
  const t = useTranslations('entries.broadcasts.dialog');
  const common = useTranslations('common');
  const format = useFormat();
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const { journey, onBegun, onClose } = props;
  const [whom, setWhom] = useState<Whom>({ kind: 'all', segment: '' });
  const [pace, setPace] = useState<Pace>({ choice: '3000', own: { people: 100, per: 'minute' } });
  const running = useBroadcastDoor(journey.id)?.running ?? 0;
  const segment = whom.kind === 'segment' ? whom.segment : undefined;
  const input = { workspace, journeyId: journey.id, segment };
  const counted = useQuery(
    trpc.broadcast.count.queryOptions(input, { staleTime: 0, gcTime: 0, refetchInterval: RECOUNT_MS }),
  );
  const start = useMutation(
    trpc.broadcast.start.mutationOptions({
      onSuccess: ({ id }) => {
        void client.invalidateQueries({ queryKey: trpc.broadcast.pathKey() });
        onBegun(id);
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  const people = counted.data;
  const perMinute = perMinuteOf(pace);
  const count = people?.count ?? 0;
  const version = format.number(journey.liveVersion ?? 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate({ ...input, ...(perMinute ? { perMinute } : {}) });
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={submit}>
      <WhomField onChange={setWhom} whom={whom} />
      {counted.isError && !people ? (
        <Callout tone="danger">{errorText(counted.error)}</Callout>
      ) : (
        <BroadcastPeople people={people} version={version} />
      )}
      <PaceField onChange={setPace} pace={pace} />
      {running > 0 && <Callout tone="warning">{t('another', { count: running })}</Callout>}
      {journey.hasUnpublishedChanges && <Callout tone="info">{t('unpublished', { version })}</Callout>}
      <ul className="flex list-disc flex-col gap-1 ps-5 text-muted-foreground text-sm">
        {perMinute && count > 0 && (
          <li>{t('takes', { length: format.duration(lengthOf(count, perMinute)) })}</li>
        )}
        {people && people.inside > 0 && <li>{t('inside', { count: people.inside })}</li>}
        <li>{t('final')}</li>
        <li>{t('refused')}</li>
      </ul>
      <DialogFooter>
        <Button onClick={onClose} variant="outline">
          {common('cancel')}
        </Button>
        <Button busy={start.isPending} disabled={count === 0 || perMinute === undefined} type="submit">
          {t('submit', { count })}
        </Button>
      </DialogFooter>
    </form>
  );
}

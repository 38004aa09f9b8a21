'use client';

import { Megaphone } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { useBroadcastDoor } from './use-broadcast-door';

/** The ways from a trigger that is sent by hand: to send, and to what was sent. Nothing before the trigger is live. */
export function SendNow({ journeyId, onSend }: { journeyId: string; onSend(): void }) {
  const t = useTranslations('entries.broadcasts');
  const { slug } = useWorkspace();
  const door = useBroadcastDoor(journeyId);
  if (!door?.hasTrigger && !door?.wasUsed) return null;
  return (
    <section aria-label={t('send')} className="flex flex-wrap items-center gap-2">
      <Button disabled={door.status !== 'live' || !door.hasTrigger} onClick={onSend} size="sm">
        <Megaphone className="rtl:-scale-x-100" />
        {t('send')}
      </Button>
      <Button asChild size="sm" variant="ghost">
        <Link href={`/w/${slug}/journeys/${journeyId}/broadcasts`}>
          {door.running > 0 ? t('running', { count: door.running }) : t('progress.see')}
        </Link>
      </Button>
    </section>
  );
}

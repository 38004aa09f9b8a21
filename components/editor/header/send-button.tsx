'use client';

import { Megaphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useBroadcastDoor } from '@/components/entries/use-broadcast-door';
import { Button } from '@/components/ui/button';
import { useEditor } from '../state/editor-context';

/** Sends a live journey to many people at once; only where its trigger is for that. A phone has it in the menu. */
export function SendButton({ journeyId }: { journeyId: string }) {
  const t = useTranslations('entries.broadcasts');
  const editor = useEditor();
  const door = useBroadcastDoor(journeyId);
  if (door?.status !== 'live' || !door.hasTrigger) return null;
  return (
    <Button
      className="max-lg:hidden"
      onClick={() => editor.view.setState({ dialog: 'broadcast' })}
      variant="outline"
    >
      <Megaphone className="rtl:-scale-x-100" />
      {t('send')}
    </Button>
  );
}

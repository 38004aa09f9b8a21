'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { isolate } from '@/i18n/isolate';
import type { PersonListItem } from '@/server/read/views/person-views';
import { useSetMembers } from './use-set-members';

/** Takes one person out of a segment that is filled by hand. */
export function TakeOutButton({ person, segmentKey }: { person: PersonListItem; segmentKey: string }) {
  const t = useTranslations('segments.members');
  const { busy, set } = useSetMembers(segmentKey);
  const { userId } = person;
  if (userId === null) return null;
  return (
    <Button
      aria-label={t('removeOne', { name: isolate(person.name) })}
      busy={busy !== null}
      className="relative z-1"
      onClick={() => set('remove', [userId])}
      size="icon-sm"
      variant="ghost"
    >
      <X />
    </Button>
  );
}

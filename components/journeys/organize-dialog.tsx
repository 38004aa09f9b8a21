'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { TagInput } from '@/components/fields/tag-input';
import { useChange } from '@/components/settings/use-change';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog';
import { Label } from '@/components/ui/label';
import { isolate } from '@/i18n/isolate';
import { FolderField } from './folder-field';
import { changeOf, type Organized, placeOf } from './organizing';
import { OwnerField } from './owner-field';
import { useJourneyFacets } from './use-journey-facets';

const TAGS = 'journey-tags';

/** Folder, tags and owner of one journey or of several at once; what they do not have in common stays unless it is chosen. */
export function OrganizeDialog(props: { journeys: Organized[]; onClose(): void; onDone?(): void }) {
  const t = useTranslations('organize.dialog');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const facets = useJourneyFacets();
  // As they were when the question was asked: the list behind is read again all the time.
  const [journeys] = useState(props.journeys);
  const [before] = useState(() => placeOf(journeys));
  const [place, setPlace] = useState(before);
  const [isMissing, setMissing] = useState(false);
  const count = journeys.length;
  const onDone = () => {
    props.onClose();
    props.onDone?.();
  };
  const organize = useMutation(
    trpc.journey.organize.mutationOptions(
      useChange({ refresh: trpc.journey.pathKey(), done: t('done', { count }), onDone }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const folder = place.folder?.trim() ?? place.folder;
    if (folder === '') return setMissing(true);
    const journeyIds = journeys.map(({ id }) => id);
    organize.mutate({ workspace, journeyIds, ...changeOf(before, { ...place, folder }) });
  };
  return (
    <Dialog open onOpenChange={props.onClose}>
      <DialogContent>
        <form onSubmit={submit} noValidate className="flex flex-col gap-4">
          <DialogHeader>
            <DialogTitle>{t('title', { count, name: isolate(journeys[0]?.name ?? '') })}</DialogTitle>
            <DialogDescription>{t('text')}</DialogDescription>
          </DialogHeader>
          <FolderField
            value={place.folder}
            canKeep={before.folder === undefined}
            folders={facets.folders.map(({ name }) => name)}
            isMissing={isMissing}
            onChange={(folder) => {
              setPlace({ ...place, folder });
              setMissing(false);
            }}
          />
          <div className="flex flex-col gap-1">
            <Label htmlFor={TAGS}>{t('tags')}</Label>
            <TagInput
              id={TAGS}
              aria-describedby={`${TAGS}-hint`}
              listLabel={t('knownTags')}
              maxLength={60}
              values={place.tags}
              suggestions={facets.tags.map((value) => ({ value }))}
              onChange={(tags) => setPlace((now) => ({ ...now, tags }))}
            />
            <p id={`${TAGS}-hint`} className="text-muted-foreground text-xs">
              {t(count > 1 ? 'commonTags' : 'tagsHint')}
            </p>
          </div>
          <OwnerField
            value={place.ownerId}
            canKeep={before.ownerId === undefined}
            present={before.ownerId === undefined ? null : (journeys[0]?.owner ?? null)}
            onChange={(ownerId) => setPlace({ ...place, ownerId })}
          />
          <DialogFooter>
            <Button variant="outline" onClick={props.onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" busy={organize.isPending}>
              {t('submit')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}

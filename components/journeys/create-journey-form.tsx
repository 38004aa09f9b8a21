'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { DialogFooter } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import type { JourneyDocument } from '@/journey/graph/types';
import { JourneyFileDrop } from './journey-file-drop';

const SOURCES = ['empty', 'file'] as const;
type Source = (typeof SOURCES)[number];

/** Chooses the source and the name; a chosen document suggests its own name. */
export function CreateJourneyForm({ folder, onClose }: { folder: string | undefined; onClose(): void }) {
  const t = useTranslations('journeys.create');
  const common = useTranslations('common');
  const gallery = useTranslations('gallery');
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const [source, setSource] = useState<Source>('empty');
  const [document, setDocument] = useState<JourneyDocument | null>(null);
  const [name, setName] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  const create = useMutation(
    trpc.journey.create.mutationOptions({
      onSuccess: async ({ id }) => {
        await client.invalidateQueries({ queryKey: trpc.journey.pathKey() });
        router.push(`/w/${workspace}/journeys/${id}/edit`);
      },
    }),
  );
  const take = (chosen: JourneyDocument | null) => {
    setDocument(chosen);
    if (chosen) setName(chosen.name);
    setNameMissing(false);
  };
  const changeSource = (value: string) => {
    if (value === '') return;
    setSource(value as Source);
    setDocument(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setNameMissing(true);
    create.mutate({ workspace, name: name.trim(), document: document ?? undefined, folder });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <ToggleGroup type="single" value={source} onValueChange={changeSource} aria-label={t('from')}>
        {SOURCES.map((value) => (
          <ToggleGroupItem key={value} value={value} className="flex-1">
            {t(value)}
          </ToggleGroupItem>
        ))}
      </ToggleGroup>
      {source === 'file' && <JourneyFileDrop document={document} onRead={take} />}
      <Field label={t('name')} error={isNameMissing && t('nameMissing')}>
        <Input
          dir="auto"
          maxLength={120}
          autoFocus
          value={name}
          placeholder={t('namePlaceholder')}
          onChange={(event) => {
            setName(event.target.value);
            setNameMissing(false);
          }}
        />
      </Field>
      <Link
        href={`/w/${workspace}/journeys/gallery`}
        className="w-fit text-primary text-sm underline-offset-4 hover:underline"
      >
        {gallery('fromGallery')}
      </Link>
      {create.isError && <Callout tone="danger">{errorText(create.error)}</Callout>}
      <DialogFooter>
        <Button variant="outline" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button
          type="submit"
          busy={create.isPending || create.isSuccess}
          disabled={source !== 'empty' && !document}
        >
          {t('submit')}
        </Button>
      </DialogFooter>
    </form>
  );
}

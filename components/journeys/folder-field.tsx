'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SelectField } from '@/components/ui/select-field';

/** Names are trimmed, so that none is any of these. */
const KEEP = ' keep';
const NONE = ' none';
const NEW = ' new';

/** Where journeys lie: a folder there is, a new one, none (null), or left as they are (undefined, only offered when they differ). */
export function FolderField(props: {
  value: string | null | undefined;
  canKeep: boolean;
  folders: readonly string[];
  isMissing: boolean;
  onChange(folder: string | null | undefined): void;
}) {
  const t = useTranslations('organize.dialog');
  const [isNew, setNew] = useState(false);
  const choose = (choice: string) => {
    setNew(choice === NEW);
    props.onChange(choice === NEW ? '' : choice === KEEP ? undefined : choice === NONE ? null : choice);
  };
  const chosen = props.value === undefined ? KEEP : props.value === null ? NONE : props.value;
  return (
    <>
      <SelectField
        label={t('folder')}
        value={isNew ? NEW : chosen}
        onChange={choose}
        options={[
          ...(props.canKeep ? [{ value: KEEP, label: t('keep') }] : []),
          { value: NONE, label: t('noFolder') },
          ...props.folders.map((folder) => ({ value: folder, label: folder })),
          { value: NEW, label: t('newFolder') },
        ]}
      />
      {isNew && (
        <Field label={t('folderName')} error={props.isMissing && t('folderMissing')}>
          <Input
            dir="auto"
            autoFocus
            maxLength={60}
            value={props.value ?? ''}
            placeholder={t('folderPlaceholder')}
            onChange={(event) => props.onChange(event.target.value)}
          />
        </Field>
      )}
    </>
  );
}

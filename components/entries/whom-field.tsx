'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Label } from '@/components/ui/label';
import { RadioGroup, RadioGroupItem } from '@/components/ui/radio-group';

export interface Whom {
  kind: 'all' | 'segment';
  /** Key of the segment; kept while everybody is chosen. */
  segment: string;
}

/** Everybody, or the members of a segment. */
export function WhomField({ whom, onChange }: { whom: Whom; onChange(whom: Whom): void }) {
  const t = useTranslations('entries.broadcasts.dialog');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const id = useId();
  const segments = useQuery(trpc.segment.list.queryOptions({ workspace })).data;
  const hasNone = segments?.length === 0;
  return (
    <fieldset className="m-0 flex min-w-0 flex-col gap-2 border-0 p-0">
      <legend className="mb-1 font-medium text-sm">{t('whom')}</legend>
      <RadioGroup
        onValueChange={(kind) =>
          onChange({ kind: kind as Whom['kind'], segment: whom.segment || segments?.[0]?.key || '' })
        }
        value={whom.kind}
      >
        <div className="flex items-center gap-2">
          <RadioGroupItem id={`${id}-all`} value="all" />
          <Label htmlFor={`${id}-all`}>{t('all')}</Label>
        </div>
        <div className="flex items-center gap-2">
          <RadioGroupItem disabled={!segments || hasNone} id={`${id}-segment`} value="segment" />
          <Label htmlFor={`${id}-segment`}>{t('segment')}</Label>
          {hasNone && <span className="text-muted-foreground text-xs">{t('noSegments')}</span>}
        </div>
      </RadioGroup>
      {whom.kind === 'segment' && segments && (
        <Field className="ps-6" label={t('chooseSegment')} labelHidden>
          <Combobox
            emptyText={t('noSegment')}
            onChange={(segment) => onChange({ ...whom, segment })}
            options={segments.map(({ key, name, members }) => ({
              value: key,
              label: t('members', { name, count: members }),
            }))}
            searchLabel={t('searchSegment')}
            value={whom.segment}
          />
        </Field>
      )}
    </fieldset>
  );
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { SelectField } from '@/components/ui/select-field';

/** No id is any of these. */
const KEEP = 'keep';
const NONE = 'none';

/** Who looks after journeys: a member, nobody (null), or left as it is (undefined, only offered when they differ). `present` may be a member no more. */
export function OwnerField(props: {
  value: string | null | undefined;
  canKeep: boolean;
  present: { id: string; name: string } | null;
  onChange(ownerId: string | null | undefined): void;
}) {
  const t = useTranslations('organize.dialog');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const members = useQuery(trpc.member.list.queryOptions({ workspace })).data ?? [];
  const people = members.map(({ userId, name }) => ({ value: userId, label: name }));
  const { present } = props;
  if (present && !people.some(({ value }) => value === present.id))
    people.push({ value: present.id, label: present.name });
  return (
    <SelectField
      label={t('owner')}
      value={props.value === undefined ? KEEP : (props.value ?? NONE)}
      onChange={(choice) => props.onChange(choice === KEEP ? undefined : choice === NONE ? null : choice)}
      options={[
        ...(props.canKeep ? [{ value: KEEP, label: t('keep') }] : []),
        { value: NONE, label: t('nobody') },
        ...people,
      ]}
    />
  );
}

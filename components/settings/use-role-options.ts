'use client';

import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { ROLES, type Role } from './roles';

/** Roles that this user may give, with what each may do. */
export function useRoleOptions(present?: Role): { value: Role; label: string; hint: string }[] {
  const t = useTranslations('settings');
  const { role } = useWorkspace();
  return ROLES.filter((value) => role === 'owner' || value !== 'owner' || value === present).map((value) => ({
    value,
    label: t(`roles.${value}`),
    hint: t(`roleHints.${value}`),
  }));
}

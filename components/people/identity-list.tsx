'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/i18n/use-format';
import type { PersonView } from '@/server/read/views/person-views';

/** Ids under which the person sends events, and the anonymous visitors that turned out to be them. */
export function IdentityList({ person }: { person: PersonView }) {
  const t = useTranslations('people.person');
  const format = useFormat();
  return (
    <ul className="divide-y rounded-xl border bg-surface text-sm">
      {person.identities.map(({ kind, value }) => (
        <li key={`${kind}:${value}`} className="flex flex-wrap gap-x-3 px-3 py-1.5">
          <span className="text-muted-foreground">
            {kind === 'user' ? t('identityKinds.user') : t('identityKinds.anonymous')}
          </span>
          <code dir="ltr" className="ms-auto min-w-0 truncate font-mono text-xs leading-6" title={value}>
            {value}
          </code>
        </li>
      ))}
      {person.merges.map(({ fromId, mergedAt }) => (
        <li key={fromId} className="px-3 py-1.5 text-muted-foreground text-xs">
          {t('merged', { at: format.dateTime(mergedAt) })}
        </li>
      ))}
    </ul>
  );
}

'use client';

import { Folder, FolderOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/ui/filter-chip';
import { useFormat } from '@/i18n/use-format';
import type { JourneyFacets } from '@/server/read/views/journey-views';
import { FolderMenu } from './folder-menu';
import type { JourneyFilterState } from './use-journey-filters';

/** The folders with how many journeys lie in each; nothing while there is none. */
export function FolderBar({
  filters,
  setFilters,
  facets,
}: Pick<JourneyFilterState, 'filters' | 'setFilters'> & { facets: JourneyFacets }) {
  const t = useTranslations('organize.folders');
  const format = useFormat();
  const { folder } = filters;
  const open = facets.folders.find(({ name }) => name === folder);
  if (facets.folders.length === 0 && folder === null) return null;
  const choose = (name: string | null) => () => void setFilters({ folder: name });
  return (
    <fieldset aria-label={t('label')} className="-mx-1 flex items-center gap-1.5 overflow-x-auto px-1 py-0.5">
      <FilterChip pressed={folder === null} onClick={choose(null)}>
        {t('all')}
      </FilterChip>
      {facets.folders.map(({ name, count }) => {
        const Icon = name === folder ? FolderOpen : Folder;
        return (
          <FilterChip
            key={name}
            pressed={name === folder}
            count={format.number(count)}
            onClick={choose(name === folder ? null : name)}
          >
            <Icon aria-hidden />
            <bdi className="max-w-48 truncate">{name}</bdi>
          </FilterChip>
        );
      })}
      {(facets.unfiled > 0 || folder === '') && (
        <FilterChip pressed={folder === ''} count={format.number(facets.unfiled)} onClick={choose('')}>
          {t('none')}
        </FilterChip>
      )}
      {open && (
        <FolderMenu key={open.name} folder={open} onMoved={(name) => void setFilters({ folder: name })} />
      )}
    </fieldset>
  );
}

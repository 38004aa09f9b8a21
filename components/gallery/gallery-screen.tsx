'use client';

import { Waypoints } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChip } from '@/components/ui/filter-chip';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { SearchInput } from '@/components/ui/search-input';
import { useLanguage } from '@/i18n/use-language';
import { EXAMPLE_CATEGORIES } from '@/journey/examples/gallery-example';
import { galleryExamples } from '@/journey/examples/gallery-examples';
import { ExamplePreview } from './example-preview';
import { findExamples } from './find-examples';
import { GalleryCard } from './gallery-card';

/** Journeys to begin with: search, kinds, a preview of each. Filters and the open preview live in the address. */
export function GalleryScreen() {
  const t = useTranslations('gallery');
  const common = useTranslations('common');
  const { slug } = useWorkspace();
  const { language } = useLanguage();
  const [{ search, category, example }, setState] = useQueryStates({
    search: parseAsString.withDefault(''),
    category: parseAsStringLiteral(EXAMPLE_CATEGORIES),
    example: parseAsString,
  });
  const all = galleryExamples.map((known) => ({ example: known, document: known.make(language) }));
  const shown = findExamples(all, { search, category });
  const open = all.find((view) => view.example.id === example);
  return (
    <Page>
      <PageHead
        back={{ href: `/w/${slug}/journeys`, label: t('back') }}
        title={t('title')}
        subtitle={t('subtitle')}
      />
      <div className="flex flex-wrap items-center gap-2">
        <SearchInput
          label={t('search')}
          value={search}
          onChange={(text) => setState({ search: text || null })}
        />
        <fieldset aria-label={t('filter')} className="flex flex-wrap items-center gap-1.5">
          <FilterChip pressed={category === null} onClick={() => setState({ category: null })}>
            {common('all')}
          </FilterChip>
          {EXAMPLE_CATEGORIES.map((value) => (
            <FilterChip
              key={value}
              pressed={category === value}
              onClick={() => setState({ category: category === value ? null : value })}
            >
              {t(`categories.${value}`)}
            </FilterChip>
          ))}
        </fieldset>
      </div>
      {shown.length === 0 && (
        <Card>
          <EmptyState
            icon={Waypoints}
            title={t('none.title')}
            text={t('none.text')}
            action={
              <Button variant="outline" onClick={() => setState({ search: null, category: null })}>
                {t('none.action')}
              </Button>
            }
          />
        </Card>
      )}
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map((view) => (
          <GalleryCard
            key={view.example.id}
            view={view}
            onOpen={() => setState({ example: view.example.id })}
          />
        ))}
      </ul>
      {open && <ExamplePreview view={open} onClose={() => setState({ example: null })} />}
    </Page>
  );
}

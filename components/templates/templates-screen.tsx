'use client';

import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { SearchInput } from '@/components/ui/search-input';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { useDebounced } from '@/components/ui/use-debounced';
import { CHANNELS, type Channel } from '@/shared/channel';
import { CreateTemplateDialog } from './create-template-dialog';
import { TemplateTile } from './template-tile';

const ALL = 'all';

/** All templates of the workspace, with their state and the journeys that use them. */
export function TemplatesScreen() {
  const t = useTranslations('templates');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const [filters, setFilters] = useQueryStates({
    search: parseAsString.withDefault(''),
    channel: parseAsStringLiteral(CHANNELS),
  });
  const search = useDebounced(filters.search, 250);
  const templates = useQuery(
    trpc.template.list.queryOptions({
      workspace: slug,
      channel: filters.channel ?? undefined,
      search: search || undefined,
    }),
  );
  const isFiltered = Boolean(filters.search || filters.channel);
  return (
    <Page>
      <PageHead title={t('title')} subtitle={t('subtitle')} actions={<CreateTemplateDialog />} />
      <div className="flex flex-wrap items-center gap-2">
        <SearchInput
          label={t('search')}
          value={filters.search}
          onChange={(search) => setFilters({ search: search || null })}
          className="w-full sm:w-72"
        />
        <ToggleGroup
          type="single"
          aria-label={t('channel.label')}
          value={filters.channel ?? ALL}
          onValueChange={(next) => next && setFilters({ channel: next === ALL ? null : (next as Channel) })}
          className="flex-wrap"
        >
          <ToggleGroupItem value={ALL}>{t('channel.all')}</ToggleGroupItem>
          {CHANNELS.map((channel) => (
            <ToggleGroupItem key={channel} value={channel}>
              {t(`channels.${channel}`)}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
      </div>
      {templates.isPending ? <ListSkeleton rows={6} /> : null}
      {templates.isError && !templates.data ? (
        <ErrorState message={errorText(templates.error)} onRetry={() => templates.refetch()} />
      ) : null}
      {templates.data?.length === 0 ? (
        <EmptyState
          icon={FileText}
          title={isFiltered ? t('noResults.title') : t('empty.title')}
          text={isFiltered ? t('noResults.text') : t('empty.text')}
          action={
            isFiltered ? (
              <Button variant="outline" onClick={() => setFilters({ search: null, channel: null })}>
                {t('noResults.action')}
              </Button>
            ) : (
              <CreateTemplateDialog />
            )
          }
        />
      ) : null}
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {templates.data?.map((template) => (
          <TemplateTile key={template.id} template={template} />
        ))}
      </ul>
    </Page>
  );
}

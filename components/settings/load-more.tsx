'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** The way to the next page of a list; nothing when there is none. */
export function LoadMore(props: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };
}) {
  const t = useTranslations('common');
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = props.query;
  if (!hasNextPage) return null;
  return (
    <Button
      variant="outline"
      className="self-center"
      busy={isFetchingNextPage}
      onClick={() => void fetchNextPage()}
    >
      {t('loadMore')}
    </Button>
  );
}

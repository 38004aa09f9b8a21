'use client';

import { Folder, Tag } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import type { JourneyListItem } from '@/server/read/views/journey-views';

/** Where a journey lies and what it is tagged with; nothing when neither. */
export function JourneyLabels({ journey }: { journey: Pick<JourneyListItem, 'folder' | 'tags'> }) {
  const { folder, tags } = journey;
  if (folder === null && tags.length === 0) return null;
  return (
    <span className="mt-0.5 flex flex-wrap gap-1">
      {folder !== null && (
        <Badge variant="outline" className="max-w-full">
          <Folder aria-hidden />
          <bdi className="truncate">{folder}</bdi>
        </Badge>
      )}
      {tags.map((tag) => (
        <Badge key={tag} className="max-w-full">
          <Tag aria-hidden />
          <bdi className="truncate">{tag}</bdi>
        </Badge>
      ))}
    </span>
  );
}

'use client';

import Link from 'next/link';
import { useWorkspace } from '@/components/shell/use-workspace';
import type { SegmentPreview } from '@/server/read/views/segment-views';

/** A few of the people whom a rule describes; each leads to their page. */
export function PreviewPeople({ examples }: { examples: SegmentPreview['examples'] }) {
  const { slug } = useWorkspace();
  return (
    <ul className="flex flex-col gap-1.5">
      {examples.map(({ id, name, email, phone }) => (
        <li key={id} className="min-w-0 text-sm">
          <Link href={`/w/${slug}/people/${id}`} className="font-medium hover:underline">
            <bdi>{name}</bdi>
          </Link>
          <span dir="ltr" className="block w-fit max-w-full truncate text-muted-foreground text-xs">
            {email ?? phone}
          </span>
        </li>
      ))}
    </ul>
  );
}

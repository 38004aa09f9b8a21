'use client';

import { MoreHorizontal, Pencil, SquarePen, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import type { SegmentListItem } from '@/server/read/views/segment-views';
import { DeleteSegmentDialog } from './delete-segment-dialog';
import { RenameSegmentDialog } from './rename-segment-dialog';

/** What can be done with one segment, from its row. */
export function SegmentMenu({ segment }: { segment: SegmentListItem }) {
  const t = useTranslations('segments');
  const { slug } = useWorkspace();
  const [question, setQuestion] = useState<'rename' | 'delete' | null>(null);
  const close = () => setQuestion(null);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            variant="ghost"
            size="icon-sm"
            className="relative z-1"
            aria-label={t('menu', { name: segment.name })}
          >
            <MoreHorizontal />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem asChild>
            <Link href={`/w/${slug}/segments/${segment.id}`}>
              <SquarePen aria-hidden />
              {t('actions.open')}
            </Link>
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setQuestion('rename')}>
            <Pencil aria-hidden />
            {t('actions.rename')}
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem variant="danger" onSelect={() => setQuestion('delete')}>
            <Trash2 aria-hidden />
            {t('actions.delete')}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {question === 'rename' && <RenameSegmentDialog segment={segment} onClose={close} />}
      {question === 'delete' && <DeleteSegmentDialog segment={segment} onClose={close} />}
    </>
  );
}

'use client';

import { Bell } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Rendered } from '@/server/read/views/message-views';

type Push = Extract<Rendered, { channel: 'push' }>;

/** A web push as the system shows it. */
export function PushCard({ push }: { push: Push }) {
  const t = useTranslations('inbox');
  return (
    <div className="rounded-xl border bg-muted/50 p-4">
      <div className="flex max-w-sm gap-3 rounded-xl border bg-surface p-3.5 shadow-sm">
        <span className="grid size-9 shrink-0 place-items-center rounded-lg bg-family-message/15 text-family-message">
          <Bell aria-hidden className="size-4" />
        </span>
        <div className="min-w-0 flex-1">
          <p className="text-muted-foreground text-xs">{t('pushFrom')}</p>
          <h3 dir="auto" className="font-semibold text-sm leading-6">
            {push.title}
          </h3>
          <p dir="auto" className="text-sm leading-6">
            {push.body}
          </p>
          {push.url ? (
            <p dir="ltr" className="mt-1 truncate text-start text-muted-foreground text-xs">
              {push.url}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { Rendered } from '@/server/read/views/message-views';

type Sms = Extract<Rendered, { channel: 'sms' }>;

/** A text message as it stands on a phone, with what it costs in parts. */
export function SmsBubble({ sms }: { sms: Sms }) {
  const t = useTranslations('inbox');
  return (
    <figure className="flex flex-col items-start gap-1.5 rounded-xl border bg-muted/50 p-4">
      <p
        dir="auto"
        className="max-w-sm whitespace-pre-wrap break-words rounded-2xl rounded-es-md border bg-surface px-4 py-2.5 text-sm leading-7"
      >
        {sms.text}
      </p>
      <figcaption className="text-muted-foreground text-xs">
        {t('parts', { count: sms.parts, length: [...sms.text].length })}
      </figcaption>
    </figure>
  );
}

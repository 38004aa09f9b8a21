'use client';

import { useTranslations } from 'next-intl';
import { ChannelBadge } from '@/components/fields/channel-badge';
import type { ExampleView } from './example-view';
import { JourneyPicture } from './journey-picture';

/** One example: its graph, what it does, the channels it uses. The whole card opens the preview. */
export function GalleryCard({ view, onOpen }: { view: ExampleView; onOpen(): void }) {
  const t = useTranslations('gallery');
  const { document, example } = view;
  const channels = [...new Set(example.templates.map(({ channel }) => channel))];
  return (
    <li className="relative flex flex-col overflow-hidden rounded-xl border border-border bg-surface transition-colors focus-within:border-primary hover:border-border-strong">
      <div className="border-border border-b bg-muted p-3">
        <JourneyPicture
          document={document}
          label={t('picture', { name: document.name })}
          className="mx-auto h-36"
        />
      </div>
      <div className="flex flex-1 flex-col gap-1.5 p-4">
        <h2 className="font-semibold">
          <button
            type="button"
            onClick={onOpen}
            className="text-start outline-none after:absolute after:inset-0 focus-visible:after:rounded-xl focus-visible:after:ring-2 focus-visible:after:ring-ring"
          >
            {document.name}
          </button>
        </h2>
        <p className="text-muted-foreground text-sm">{document.description}</p>
        <p className="mt-auto flex flex-wrap items-center gap-1.5 pt-2 text-muted-foreground text-xs">
          {channels.map((channel) => (
            <ChannelBadge key={channel} channel={channel} />
          ))}
          <span className="ms-auto">{t('steps', { count: Object.keys(document.nodes).length })}</span>
        </p>
      </div>
    </li>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { useErrorText } from '@/components/trpc/use-error-text';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog';
import { useLanguage } from '@/i18n/use-language';
import { ExampleNeedsList } from './example-needs-list';
import type { ExampleView } from './example-view';
import { JourneyPicture } from './journey-picture';
import { useExampleStart } from './use-example-start';

/** An example at full length: graph, needs, messages; and the button that makes it the workspace's own. */
export function ExamplePreview({ view, onClose }: { view: ExampleView; onClose(): void }) {
  const t = useTranslations('gallery');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const { language } = useLanguage();
  const start = useExampleStart();
  const { document, example } = view;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="max-w-3xl">
        <DialogHeader>
          <DialogTitle>{document.name}</DialogTitle>
          <DialogDescription>{document.description}</DialogDescription>
        </DialogHeader>
        <div className="grid gap-4 sm:grid-cols-2">
          <div className="grid place-items-center rounded-lg border border-border bg-muted p-3">
            <JourneyPicture
              document={document}
              label={t('picture', { name: document.name })}
              className="max-h-80 w-full"
            />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <section className="flex flex-col gap-2">
              <h3 className="font-semibold text-sm">{t('needs.title')}</h3>
              <ExampleNeedsList view={view} />
            </section>
            <section className="flex flex-col gap-2">
              <h3 className="font-semibold text-sm">{t('messages', { count: example.templates.length })}</h3>
              <ul className="flex flex-col gap-1.5 text-sm">
                {example.templates.map(({ key, channel, name }) => (
                  <li key={key} className="flex items-center gap-2">
                    <ChannelIcon channel={channel} />
                    {name[language]}
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </div>
        <p className="text-muted-foreground text-xs">{t('note')}</p>
        {start.isError && <Callout tone="danger">{errorText(start.error)}</Callout>}
        <DialogFooter>
          <Button variant="outline" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button busy={start.isPending || start.isSuccess} onClick={() => start.begin(example.id)}>
            {t('use')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

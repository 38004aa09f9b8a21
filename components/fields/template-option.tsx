'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { RadioGroupItem } from '@/components/ui/radio-group';
import { textDirection } from '@/i18n/text-direction';
import type { PanelVocabulary } from '@/nodes/registry/node-view';

/** A template in the list: name, state, first words, and the way to edit it. */
export function TemplateOption(props: { template: PanelVocabulary['templates'][number]; isChosen: boolean }) {
  const t = useTranslations('fields.template');
  const id = useId();
  const { key, name, excerpt, published, href } = props.template;
  return (
    <div
      className={cn(
        'flex items-start gap-2 rounded-lg border border-border bg-surface p-2.5',
        props.isChosen && 'border-primary bg-primary-tint',
      )}
    >
      <RadioGroupItem id={id} value={key} className="mt-0.5" aria-describedby={`${id}-excerpt`} />
      <label htmlFor={id} className="min-w-0 flex-1 cursor-pointer text-sm">
        <span className="flex flex-wrap items-center gap-1.5">
          <bdi className="font-medium">{name}</bdi>
          {!published && <Badge variant="warning">{t('draft')}</Badge>}
        </span>
        <span
          id={`${id}-excerpt`}
          dir={textDirection(excerpt)}
          className="line-clamp-2 text-muted-foreground text-xs"
        >
          {excerpt || t('empty')}
        </span>
      </label>
      <Button asChild variant="ghost" size="icon-sm">
        <a href={href} target="_blank" rel="noreferrer" aria-label={t('edit', { name })}>
          <Pencil />
        </a>
      </Button>
    </div>
  );
}

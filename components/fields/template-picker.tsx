'use client';

import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Channel } from '@/shared/channel';
import { foldText } from '@/shared/fold-text';
import { PanelGroup } from './panel-group';
import { usePanelScope } from './panel-scope';
import { TemplateOption } from './template-option';

/** With more than these, a search stands above the list. */
const FEW = 6;

/** The templates of a channel, to choose one; each can be opened beside the editor. */
export function TemplatePicker(props: {
  field: string;
  label: ReactNode;
  channel: Channel;
  /** Key of the chosen one; empty when none is. */
  value: string;
  onChange(key: string): void;
}) {
  const t = useTranslations('fields.template');
  const channelName = useTranslations('rules.channels');
  const { vocabulary, readOnly } = usePanelScope();
  const [search, setSearch] = useState('');
  const all = vocabulary.templates.filter(({ channel }) => channel === props.channel);
  const shown = all.filter(({ name, key, excerpt }) =>
    foldText(`${name} ${key} ${excerpt}`).includes(foldText(search)),
  );
  return (
    <PanelGroup
      field={props.field}
      label={props.label}
      action={
        vocabulary.templatesHref && (
          <Button asChild variant="link" size="inline">
            <a href={vocabulary.templatesHref} target="_blank" rel="noreferrer">
              {t('manage')}
              <ExternalLink aria-hidden className="size-3.5" />
            </a>
          </Button>
        )
      }
    >
      {all.length > FEW && (
        <Input
          type="search"
          dir="auto"
          aria-label={t('search')}
          placeholder={t('search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {shown.length === 0 && (
        <p className="rounded-lg border border-border border-dashed p-3 text-muted-foreground text-sm">
          {t(all.length === 0 ? 'none' : 'notFound', { channel: channelName(props.channel) })}
        </p>
      )}
      <RadioGroup
        aria-label={t('list', { channel: channelName(props.channel) })}
        value={props.value}
        onValueChange={props.onChange}
        disabled={readOnly}
        className="max-h-80 gap-1.5 overflow-y-auto"
      >
        {shown.map((template) => (
          <TemplateOption key={template.key} template={template} isChosen={template.key === props.value} />
        ))}
      </RadioGroup>
    </PanelGroup>
  );
}

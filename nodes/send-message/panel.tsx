'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { TemplatePicker } from '@/components/fields/template-picker';
import { CHANNELS } from '@/shared/channel';
import type { PanelProps } from '../registry/node-view';
import { MESSAGE_CLASSES, type SendMessageConfig } from './config';

/** The channel, the template and the kind of message. */
export function Panel({ config, onChange, ...scope }: PanelProps<SendMessageConfig>) {
  const t = useTranslations('nodes.send-message.fields');
  const channelName = useTranslations('rules.channels');
  return (
    <PanelScope kind="send-message" {...scope}>
      <PanelField field="channel" label={t('channel')}>
        <ChoiceSelect
          value={config.channel}
          onChange={(channel) => onChange({ ...config, channel }, 'channel')}
          choices={CHANNELS.map((value) => ({ value, label: channelName(value) }))}
        />
      </PanelField>
      <TemplatePicker
        field="template"
        label={t('template')}
        channel={config.channel}
        value={config.template}
        onChange={(template) => onChange({ ...config, template }, 'template')}
      />
      <PanelField field="class" label={t('class')} hint={t(`${config.class}Hint`)}>
        <ChoiceSelect
          value={config.class}
          onChange={(chosen) => onChange({ ...config, class: chosen }, 'class')}
          choices={MESSAGE_CLASSES.map((value) => ({ value, label: t(value) }))}
        />
      </PanelField>
      <p className="text-muted-foreground text-xs">{t('outcomes')}</p>
    </PanelScope>
  );
}

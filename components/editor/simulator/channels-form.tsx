'use client';

import { useTranslations } from 'next-intl';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Label } from '@/components/ui/label';
import { SelectField } from '@/components/ui/select-field';
import { reach } from '@/journey/reach/reach';
import type { ChannelsOfPerson, ConsentState } from '@/journey/reach/types';
import { CHANNELS, type Channel } from '@/shared/channel';

const STATES = ['granted', 'unknown', 'denied'] as const;
const UNKNOWN: ConsentState = { state: 'unknown' };

/** Where the person can be reached, whether they agreed, and what follows from it. */
export function ChannelsForm(props: {
  channels: ChannelsOfPerson;
  onChange(channels: ChannelsOfPerson): void;
}) {
  const { channels, onChange } = props;
  const t = useTranslations('simulator.setup');
  const rules = useTranslations('rules');

  const address = (channel: 'email' | 'sms', typed: string) => {
    const { address: _, ...own } = channels[channel] ?? { consent: UNKNOWN };
    onChange({ ...channels, [channel]: typed ? { ...own, address: typed } : own });
  };
  const consent = (channel: Channel, state: ConsentState['state']) => {
    const own = channels[channel] ?? (channel === 'push' ? { tokens: [] } : {});
    onChange({ ...channels, [channel]: { ...own, consent: { state } } });
  };
  const accept = (accepts: boolean) => {
    const token = { token: 'sample', platform: 'web' as const, since: '2026-01-01T00:00:00.000Z' };
    const own = channels.push ?? { consent: UNKNOWN };
    onChange({ ...channels, push: { ...own, tokens: accepts ? [token] : [] } });
  };
  return (
    <fieldset className="m-0 space-y-2 border-0 p-0">
      <legend className="mb-1 font-medium text-sm">{t('channels')}</legend>
      {CHANNELS.map((channel) => {
        const name = rules(`channels.${channel}`);
        const { reason } = reach(channels, channel);
        return (
          <div
            className="space-y-2 rounded-lg border border-border p-2.5"
            data-channel={channel}
            key={channel}
          >
            <p className="flex items-center gap-2 text-sm">
              <ChannelIcon channel={channel} className="size-4 text-muted-foreground" />
              <span className="font-medium">{name}</span>
              <span className="ms-auto text-muted-foreground text-xs">{rules(`reach.${reason}`)}</span>
            </p>
            <div className="grid grid-cols-[1.6fr_1fr] items-end gap-2">
              {channel === 'push' ? (
                <Label className="flex min-h-8 items-center gap-2 font-normal text-xs">
                  <Checkbox
                    checked={(channels.push?.tokens.length ?? 0) > 0}
                    onCheckedChange={(checked) => accept(checked === true)}
                  />
                  {t('hasToken')}
                </Label>
              ) : (
                <Field label={t(channel === 'sms' ? 'phone' : 'address')} labelHidden>
                  <Input
                    autoComplete="off"
                    dir="ltr"
                    maxLength={200}
                    onChange={({ target }) => address(channel, target.value)}
                    placeholder={channel === 'sms' ? '+989121234567' : 'name@example.com'}
                    value={channels[channel]?.address ?? ''}
                  />
                </Field>
              )}
              <SelectField
                label={t('consent', { channel: name })}
                labelHidden
                onChange={(state) => consent(channel, state)}
                options={STATES.map((value) => ({ value, label: rules(`consents.${value}`) }))}
                value={channels[channel]?.consent.state ?? 'unknown'}
              />
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

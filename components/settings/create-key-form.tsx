'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { useErrorText } from '@/components/trpc/use-error-text';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { DialogFooter } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioGroupItem } from '@/components/ui/radio-group';

const KINDS = ['write', 'api'] as const;
type Kind = (typeof KINDS)[number];

/** Kind and name of a new key. */
export function CreateKeyForm(props: {
  busy: boolean;
  error: unknown;
  onCreate(chosen: { kind: Kind; name: string }): void;
}) {
  const t = useTranslations('settings.keys');
  const errorText = useErrorText();
  const id = useId();
  const [kind, setKind] = useState<Kind>('write');
  const [name, setName] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setNameMissing(true);
    else props.onCreate({ kind, name: name.trim() });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <RadioGroup aria-label={t('kind')} value={kind} onValueChange={(value) => setKind(value as Kind)}>
        {KINDS.map((value) => (
          <label
            key={value}
            htmlFor={`${id}-${value}`}
            className="flex cursor-pointer items-start gap-2.5 rounded-lg border border-border p-3 hover:border-border-strong has-[[data-state=checked]]:border-primary has-[[data-state=checked]]:bg-primary-tint"
          >
            <RadioGroupItem value={value} id={`${id}-${value}`} className="mt-0.5" />
            <span>
              <span className="block font-medium">{t(`kinds.${value}`)}</span>
              <span className="block text-muted-foreground text-xs">{t(`kindHints.${value}`)}</span>
            </span>
          </label>
        ))}
      </RadioGroup>
      <Field label={t('name')} error={isNameMissing && t('nameMissing')}>
        <Input
          dir="auto"
          maxLength={120}
          placeholder={t('namePlaceholder')}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setNameMissing(false);
          }}
        />
      </Field>
      {props.error !== null && <Callout tone="danger">{errorText(props.error)}</Callout>}
      <DialogFooter>
        <Button type="submit" busy={props.busy}>
          {t('create')}
        </Button>
      </DialogFooter>
    </form>
  );
}

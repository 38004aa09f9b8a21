'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from './button';
import { Dialog, DialogContent, DialogFooter, DialogHeader, DialogTitle } from './dialog';
import { Field } from './field';
import { Input } from './input';

/** Asks for another name of a thing. An empty one is refused with `missing`; spaces around it are dropped. */
export function RenameDialog(props: {
  title: string;
  name: string;
  missing: string;
  maxLength?: number;
  busy: boolean;
  onRename(name: string): void;
  onClose(): void;
}) {
  const t = useTranslations('common');
  const [name, setName] = useState(props.name);
  const [isEmpty, setEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setEmpty(true);
    else props.onRename(name.trim());
  };
  return (
    <Dialog open onOpenChange={props.onClose}>
      <DialogContent aria-describedby={undefined}>
        <form onSubmit={submit} className="flex flex-col gap-4">
          <DialogHeader>
            <DialogTitle>{props.title}</DialogTitle>
          </DialogHeader>
          <Field label={t('name')} error={isEmpty && props.missing}>
            <Input
              dir="auto"
              maxLength={props.maxLength ?? 120}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setEmpty(false);
              }}
            />
          </Field>
          <DialogFooter>
            <Button variant="outline" onClick={props.onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" busy={props.busy}>
              {t('rename')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}

'use client';

import { Slot } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from './confirm-dialog';

/** A button that asks before it acts. */
export function ConfirmTrigger(props: {
  /** One button; it opens the question. */
  trigger: ReactNode;
  title: ReactNode;
  text: ReactNode;
  action: ReactNode;
  variant?: 'default' | 'danger';
  onConfirm(): void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Slot.Root onClick={() => setOpen(true)}>{props.trigger}</Slot.Root>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setOpen}
        title={props.title}
        action={props.action}
        variant={props.variant}
        onConfirm={() => {
          setOpen(false);
          props.onConfirm();
        }}
      >
        {props.text}
      </ConfirmDialog>
    </>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from './alert-dialog';
import { Button } from './button';

/** A question with its consequences in words; stays open and busy until the work is done. */
export function ConfirmDialog(props: {
  open: boolean;
  onOpenChange(open: boolean): void;
  title: ReactNode;
  /** What happens, to how many, and whether it can be taken back. */
  children: ReactNode;
  action: ReactNode;
  variant?: 'default' | 'danger';
  busy?: boolean;
  /** The words say what stands in the way; only cancelling is possible. */
  isBlocked?: boolean;
  onConfirm(): void;
}) {
  const t = useTranslations('common');
  return (
    <AlertDialog open={props.open} onOpenChange={props.onOpenChange}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{props.title}</AlertDialogTitle>
          <AlertDialogDescription asChild>
            <div className="flex flex-col gap-2">{props.children}</div>
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>{t('cancel')}</AlertDialogCancel>
          <Button
            variant={props.variant ?? 'default'}
            busy={props.busy}
            disabled={props.isBlocked}
            onClick={props.onConfirm}
          >
            {props.action}
          </Button>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}

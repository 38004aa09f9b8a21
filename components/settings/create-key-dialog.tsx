'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog';
import { CreateKeyForm } from './create-key-form';

/** Makes a key and shows it this once; a stray click outside does not close what cannot be shown again. */
export function CreateKeyDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useTranslations('settings.keys');
  const trpc = useTRPC();
  const client = useQueryClient();
  const { slug: workspace } = useWorkspace();
  const create = useMutation(
    trpc.key.create.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.key.pathKey() }),
    }),
  );
  const close = () => {
    create.reset();
    onClose();
  };
  const key = create.data?.key;
  return (
    <Dialog open={open} onOpenChange={close}>
      <DialogContent
        onInteractOutside={(event) => key && event.preventDefault()}
        onEscapeKeyDown={(event) => key && event.preventDefault()}
      >
        <DialogHeader>
          <DialogTitle>{key ? t('createdTitle') : t('new')}</DialogTitle>
          <DialogDescription>{key ? t('createdText') : t('text')}</DialogDescription>
        </DialogHeader>
        {key ? (
          <>
            <CodeBlock code={key} label={t('columns.key')} />
            <DialogFooter>
              <Button onClick={close}>{t('done')}</Button>
            </DialogFooter>
          </>
        ) : (
          <CreateKeyForm
            busy={create.isPending}
            error={create.error}
            onCreate={(chosen) => create.mutate({ workspace, ...chosen })}
          />
        )}
      </DialogContent>
    </Dialog>
  );
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { toast } from 'sonner';
import { WorkspaceFields, type WorkspaceValues } from '@/components/settings/workspace-fields';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog';
import { useLanguage } from '@/i18n/use-language';
import { useWorkspace } from './use-workspace';

/** Makes an empty workspace and goes there; whoever makes it owns it. */
export function NewWorkspaceDialog({ onClose }: { onClose(): void }) {
  const t = useTranslations('shell.newWorkspace');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const errorText = useErrorText();
  const { timeZone } = useWorkspace();
  const { language } = useLanguage();
  const [values, setValues] = useState<WorkspaceValues>({ name: '', timeZone, language });
  const [wasTried, setTried] = useState(false);
  const name = values.name.trim();
  const create = useMutation(
    trpc.workspace.create.mutationOptions({
      onSuccess: async ({ slug }) => {
        await client.invalidateQueries({ queryKey: trpc.workspace.list.pathKey() });
        router.push(`/w/${slug}`);
        onClose();
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name !== '') create.mutate({ ...values, name });
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent>
        <form onSubmit={submit} noValidate className="flex flex-col gap-4">
          <DialogHeader>
            <DialogTitle>{t('title')}</DialogTitle>
            <DialogDescription>{t('text')}</DialogDescription>
          </DialogHeader>
          <WorkspaceFields
            values={values}
            isNameMissing={wasTried && name === ''}
            disabled={false}
            onChange={setValues}
          />
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" busy={create.isPending}>
              {t('submit')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { ConfirmTrigger } from '@/components/ui/confirm-trigger';
import { joinList } from '@/i18n/join-list';
import { useLanguage } from '@/i18n/use-language';
import type { TemplateView } from '@/server/read/views/template-views';

/** Deletes a template that no live journey uses; otherwise names the journeys. */
export function DeleteTemplate({ template }: { template: TemplateView }) {
  const t = useTranslations('templates.editor');
  const trpc = useTRPC();
  const router = useRouter();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { language } = useLanguage();
  const { slug } = useWorkspace();
  const remove = useMutation(
    trpc.template.remove.mutationOptions({
      onSuccess: () => {
        client.invalidateQueries({ queryKey: trpc.template.list.queryKey() });
        router.push(`/w/${slug}/templates`);
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  const names = joinList(
    language,
    template.usedBy.map(({ name }) => name),
  );
  return (
    <ConfirmTrigger
      title={t('deleteTitle', { name: template.name })}
      text={t('deleteText')}
      action={t('delete')}
      variant="danger"
      onConfirm={() => remove.mutate({ workspace: slug, templateId: template.id })}
      trigger={
        <Button
          variant="ghost"
          size="icon"
          aria-label={t('delete')}
          title={names ? t('deleteUsed', { names }) : undefined}
          disabled={names !== ''}
        >
          <Trash2 aria-hidden />
        </Button>
      }
    />
  );
}

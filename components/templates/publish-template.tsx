'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { ConfirmTrigger } from '@/components/ui/confirm-trigger';
import type { TemplateContent } from '@/journey/content/types';
import type { TemplateView } from '@/server/read/views/template-views';
import type { SavedTemplate } from './template-saving';
import { usePublishErrorText } from './use-publish-error-text';

interface PublishTemplateProps {
  template: TemplateView;
  hasProblems: boolean;
  isChanged: boolean;
  save(): Promise<SavedTemplate | null>;
  /** Told what is published now. */
  onPublished(content: TemplateContent): void;
}

/** Publishes what is written, after saying which journeys will send it. */
export function PublishTemplate({
  template,
  hasProblems,
  isChanged,
  save,
  onPublished,
}: PublishTemplateProps) {
  const t = useTranslations('templates.editor');
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = usePublishErrorText(template.channel);
  const { slug } = useWorkspace();
  const version = (template.version ?? 0) + 1;
  const publish = useMutation(
    trpc.template.publish.mutationOptions({
      onSuccess: (answer) => {
        toast.success(t('published', { version: answer.version }));
        client.invalidateQueries({ queryKey: trpc.template.list.queryKey() });
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  const confirm = async () => {
    const saved = await save();
    if (!saved) return;
    publish.mutate(
      { workspace: slug, templateId: template.id, revision: saved.revision },
      { onSuccess: () => onPublished(saved.draft.content) },
    );
  };
  return (
    <ConfirmTrigger
      title={t('publishTitle', { version })}
      text={t('publishText', { count: template.usedBy.length })}
      action={t('publish', { version })}
      onConfirm={confirm}
      trigger={
        <Button
          disabled={hasProblems || !isChanged || publish.isPending}
          title={hasProblems ? t('publishBlocked') : undefined}
        >
          {isChanged ? t('publish', { version }) : t('publishNothing')}
        </Button>
      }
    />
  );
}

'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useChange } from '@/components/settings/use-change';
import { useIsAdmin } from '@/components/settings/use-is-admin';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MESSAGE_VERDICTS, type MessageVerdict } from '@/shared/message-verdict';

/** What a person can say of a message whose outcome is unknown; each asks once more, with its consequences. */
export function SettleUnknown({ messageId }: { messageId: string }) {
  const t = useTranslations('runs.message.settle');
  const isAdmin = useIsAdmin();
  return (
    <Callout tone="info" title={t('title')} className="mt-2">
      <p>{isAdmin ? t('text') : t('adminOnly')}</p>
      {isAdmin && (
        <div className="mt-2 flex flex-wrap gap-2">
          {MESSAGE_VERDICTS.map((said) => (
            <Verdict key={said} messageId={messageId} said={said} />
          ))}
        </div>
      )}
    </Callout>
  );
}

function Verdict({ messageId, said }: { messageId: string; said: MessageVerdict }) {
  const t = useTranslations('runs.message.settle');
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const settle = useMutation(
    trpc.message.settle.mutationOptions({
      ...useChange({ refresh: trpc.run.pathKey(), done: t(`${said}.done`) }),
      onSettled: close,
    }),
  );
  return (
    <>
      <Button size="sm" variant="outline" onClick={() => setOpen(true)}>
        {t(`${said}.label`)}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setOpen}
        title={t(`${said}.title`)}
        action={t(`${said}.action`)}
        busy={settle.isPending}
        onConfirm={() => settle.mutate({ workspace: slug, messageId, said })}
      >
        {t(`${said}.text`)}
      </ConfirmDialog>
    </>
  );
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Dialog, DialogContent, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { isolate } from '@/i18n/isolate';
import type { ConnectionView } from '@/server/read/views/workspace-views';
import type { SmtpOutput } from './smtp-fields';
import { SmtpForm } from './smtp-form';
import { useConnectionTest } from './use-connection-test';

/**
 * Connects an SMTP server, or changes one, and tries it out at once. What the server does not take stays in the form
 * with the reason. The password goes in and never comes out.
 */
export function SmtpDialog(props: { open: boolean; onClose(): void; connection?: ConnectionView }) {
  const t = useTranslations('settings.channels');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const { connection, onClose } = props;
  const client = useQueryClient();
  const test = useConnectionTest();
  const saved = async (id: string, name: string) => {
    await client.invalidateQueries({ queryKey: trpc.connection.pathKey() });
    close();
    test({ id, name }, 'savedTesting');
  };
  const create = useMutation(
    trpc.connection.create.mutationOptions({ onSuccess: ({ id }, { name }) => saved(id, name) }),
  );
  const update = useMutation(
    trpc.connection.update.mutationOptions({
      onSuccess: (_, { connectionId, name = '' }) => saved(connectionId, name),
    }),
  );
  const close = () => {
    create.reset();
    update.reset();
    onClose();
  };
  const save = ({ name, pass, perSecond, ...fields }: SmtpOutput) => {
    const kept = connection?.config ?? {};
    const { perSecond: _old, ...rest } = kept;
    const config = { ...rest, ...fields, ...(perSecond === undefined ? {} : { perSecond }) };
    const secrets = pass === '' ? undefined : { pass };
    if (connection) update.mutate({ workspace, connectionId: connection.id, name, config, secrets });
    else create.mutate({ workspace, channel: 'email', provider: 'smtp', name, config, secrets });
  };
  return (
    <Dialog open={props.open} onOpenChange={close}>
      <DialogContent aria-describedby={undefined}>
        <DialogHeader>
          <DialogTitle>
            {connection ? t('form.editTitle', { name: isolate(connection.name) }) : t('form.newTitle')}
          </DialogTitle>
        </DialogHeader>
        <SmtpForm
          connection={connection}
          busy={create.isPending || update.isPending}
          error={create.error ?? update.error}
          onSave={save}
        />
      </DialogContent>
    </Dialog>
  );
}

'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { Label } from '@/components/ui/label';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { CHANNELS, type Channel } from '@/shared/channel';

const schema = z.object({ name: z.string().trim().min(1).max(120), channel: z.enum(CHANNELS) });

/** Asks for a name and a channel, makes the template and opens it. */
export function CreateTemplateDialog() {
  const t = useTranslations('templates');
  const trpc = useTRPC();
  const router = useRouter();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const id = useId();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: '', channel: 'email' as Channel },
  });
  const create = useMutation(
    trpc.template.create.mutationOptions({
      onSuccess: (created) => {
        client.invalidateQueries({ queryKey: trpc.template.list.queryKey() });
        router.push(`/w/${slug}/templates/${created.id}`);
      },
    }),
  );
  const error = form.formState.errors.name;
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          {t('new')}
        </Button>
      </DialogTrigger>
      <DialogContent>
        <form
          className="space-y-4"
          onSubmit={form.handleSubmit((values) => create.mutate({ workspace: slug, ...values }))}
        >
          <DialogHeader>
            <DialogTitle>{t('create.title')}</DialogTitle>
            <DialogDescription>{t('create.text')}</DialogDescription>
          </DialogHeader>
          <div className="space-y-1.5">
            <Label htmlFor={id}>{t('create.name')}</Label>
            <Input
              id={id}
              placeholder={t('create.namePlaceholder')}
              aria-invalid={error ? true : undefined}
              {...form.register('name')}
            />
          </div>
          <ToggleGroup
            type="single"
            aria-label={t('create.channel')}
            value={form.watch('channel')}
            onValueChange={(channel) => channel && form.setValue('channel', channel as Channel)}
          >
            {CHANNELS.map((channel) => (
              <ToggleGroupItem key={channel} value={channel}>
                <ChannelIcon channel={channel} className="size-4" />
                {t(`channels.${channel}`)}
              </ToggleGroupItem>
            ))}
          </ToggleGroup>
          {create.error ? (
            <p role="alert" className="text-danger text-sm">
              {errorText(create.error)}
            </p>
          ) : null}
          <DialogFooter>
            <DialogClose asChild>
              <Button type="button" variant="outline">
                {t('create.cancel')}
              </Button>
            </DialogClose>
            <Button type="submit" disabled={create.isPending}>
              {t('create.submit')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}

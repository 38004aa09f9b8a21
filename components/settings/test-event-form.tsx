'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { readProperties } from './read-properties';

/** Sends one event by hand, the way every event takes. */
export function TestEventForm({ className }: { className?: string }) {
  const t = useTranslations('settings.events.test');
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = useErrorText();
  const listId = useId();
  const { slug: workspace } = useWorkspace();
  const vocabulary = useQuery(trpc.workspace.vocabulary.queryOptions({ workspace }));
  const [userId, setUserId] = useState('');
  const [event, setEvent] = useState('');
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  const properties = readProperties(typed);
  const send = useMutation(
    trpc.event.sendTest.mutationOptions({
      onSuccess: async () => {
        setTried(false);
        toast.success(t('sent'));
        await client.invalidateQueries({ queryKey: trpc.event.pathKey() });
      },
    }),
  );
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (userId.trim() === '' || event.trim() === '' || properties === null) return;
    send.mutate({ workspace, type: 'track', userId: userId.trim(), event: event.trim(), properties });
  };
  return (
    <Card className={className}>
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
        <CardDescription>{t('text')}</CardDescription>
      </CardHeader>
      <CardContent>
        <form onSubmit={submit} noValidate className="flex flex-col gap-3">
          <Field
            label={t('userId')}
            hint={t('userIdHint')}
            error={wasTried && userId.trim() === '' && t('required')}
          >
            <Input
              dir="ltr"
              value={userId}
              placeholder="customer-1"
              onChange={({ target }) => setUserId(target.value)}
            />
          </Field>
          <Field label={t('event')} error={wasTried && event.trim() === '' && t('required')}>
            <Input
              dir="auto"
              list={listId}
              value={event}
              placeholder="Signed Up"
              onChange={({ target }) => setEvent(target.value)}
            />
          </Field>
          <datalist id={listId}>
            {vocabulary.data?.events.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Field label={t('properties')} error={properties === null && t('notObject')}>
            <Textarea
              dir="ltr"
              spellCheck={false}
              className="min-h-20 font-mono text-xs"
              value={typed}
              placeholder={'{"total": 120}'}
              onChange={({ target }) => setTyped(target.value)}
            />
          </Field>
          {send.isError && <Callout tone="danger">{errorText(send.error)}</Callout>}
          <Button type="submit" busy={send.isPending}>
            <Send className="rtl:-scale-x-100" />
            {t('submit')}
          </Button>
        </form>
      </CardContent>
    </Card>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardFooter, CardHeader, CardTitle } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { readUserIds, type UserIdsProblem } from './read-user-ids';
import { useSetMembers } from './use-set-members';

/** User ids, pasted, that a segment is filled with by hand. */
export function SetMembersForm({ segmentKey }: { segmentKey: string }) {
  const t = useTranslations('segments.members');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<UserIdsProblem | null>(null);
  const { busy, set } = useSetMembers(segmentKey, () => setText(''));
  const { ids } = readUserIds(text);
  const send = (change: 'add' | 'remove') => {
    const read = readUserIds(text);
    setProblem(read.problem);
    if (!read.problem) set(change, read.ids);
  };
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
      </CardHeader>
      <CardContent className="pt-0">
        <Field error={problem && t(problem, { count: ids.length })} hint={t('idsHint')} label={t('ids')}>
          <Textarea
            className="font-mono"
            dir="ltr"
            onChange={(event) => {
              setText(event.target.value);
              setProblem(null);
            }}
            rows={3}
            value={text}
          />
        </Field>
      </CardContent>
      <CardFooter>
        <Button busy={busy === 'add'} disabled={busy !== null} onClick={() => send('add')}>
          {t('add')}
        </Button>
        <Button
          busy={busy === 'remove'}
          disabled={busy !== null}
          onClick={() => send('remove')}
          variant="outline"
        >
          {t('remove')}
        </Button>
      </CardFooter>
    </Card>
  );
}

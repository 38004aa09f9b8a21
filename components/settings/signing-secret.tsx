'use client';

import { useQuery } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { CodeBlock } from '@/components/ui/code-block';

/** What the calls of journeys are signed with; shown on demand. */
export function SigningSecret() {
  const t = useTranslations('settings.keys.signing');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const [isShown, setShown] = useState(false);
  const secret = useQuery(trpc.key.signingSecret.queryOptions({ workspace }, { enabled: isShown }));
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
        <CardDescription>{t('text')}</CardDescription>
      </CardHeader>
      <CardContent>
        {secret.data ? (
          <CodeBlock code={secret.data} label={t('title')} />
        ) : (
          <Button variant="outline" disabled={secret.isFetching} onClick={() => setShown(true)}>
            <Eye />
            {t('show')}
          </Button>
        )}
        {secret.isError && <p className="mt-2 text-danger text-sm">{errorText(secret.error)}</p>}
      </CardContent>
    </Card>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { DeleteWorkspaceDialog } from './delete-workspace-dialog';

/** The way to close a workspace for good; only its owners see it. */
export function DeleteWorkspaceCard() {
  const t = useTranslations('settings.deleteWorkspace');
  const { role } = useWorkspace();
  const [isAsked, ask] = useState(false);
  if (role !== 'owner') return null;
  return (
    <Card className="border-danger-border">
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
        <CardDescription>{t('text')}</CardDescription>
      </CardHeader>
      <CardContent className="pt-0">
        <Button onClick={() => ask(true)} variant="danger-outline">
          {t('open')}
        </Button>
      </CardContent>
      {isAsked && <DeleteWorkspaceDialog onClose={() => ask(false)} />}
    </Card>
  );
}

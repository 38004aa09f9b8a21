'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { FirstEventStep } from './first-event-step';
import { StepCard } from './step-card';

export interface FirstStepsDone {
  event: boolean;
  template: boolean;
  journey: boolean;
}

/** What a new workspace needs; each step ticks itself off. */
export function FirstSteps({ done }: { done: FirstStepsDone }) {
  const t = useTranslations('home.start');
  const base = `/w/${useWorkspace().slug}`;
  return (
    <Card>
      <CardHeader className="pb-3">
        <CardTitle>{t('title')}</CardTitle>
        <CardDescription>{t('text')}</CardDescription>
      </CardHeader>
      <ol className="flex flex-col">
        <StepCard number={1} title={t('event.title')} text={t('event.text')} isDone={done.event}>
          <FirstEventStep />
        </StepCard>
        <StepCard number={2} title={t('template.title')} text={t('template.text')} isDone={done.template}>
          <Button asChild variant={done.event ? 'default' : 'outline'}>
            <Link href={`${base}/templates`}>{t('template.action')}</Link>
          </Button>
        </StepCard>
        <StepCard number={3} title={t('journey.title')} text={t('journey.text')} isDone={done.journey}>
          <Button asChild variant={done.event && done.template ? 'default' : 'outline'}>
            <Link href={`${base}/journeys/gallery`}>{t('journey.action')}</Link>
          </Button>
        </StepCard>
      </ol>
    </Card>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { isolate } from '@/i18n/isolate';
import type { FilePlace } from './read-journey-file';

export type FileProblem =
  | { problem: 'tooLarge' | 'unreadable' }
  | { problem: 'notJson'; reason: string }
  | { problem: 'notJourney'; places: FilePlace[] };

const SHOWN = 5;

/** Why a file could not be taken as a journey, place by place. */
export function JourneyFileProblem({ problem }: { problem: FileProblem }) {
  const t = useTranslations('journeys.create');
  if (problem.problem === 'notJson')
    return <Callout tone="danger">{t('notJson', { reason: isolate(problem.reason) })}</Callout>;
  if (problem.problem !== 'notJourney') return <Callout tone="danger">{t(problem.problem)}</Callout>;
  const rest = problem.places.length - SHOWN;
  return (
    <Callout tone="danger" title={t('notJourney')}>
      <ul className="flex flex-col gap-1 pt-1">
        {problem.places.slice(0, SHOWN).map(({ path, message }) => (
          <li key={path + message}>
            <code dir="ltr" className="font-mono text-xs">
              {path || '$'}
            </code>
            : <bdi>{message ?? t('missing')}</bdi>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('andMore', { count: rest })}</p>}
    </Callout>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useText } from '@/i18n/use-text';
import { summaryOf } from '@/journey/graph/summary-of';
import { definitions } from '@/nodes/registry/definitions';
import type { JourneyTrigger } from '@/server/read/views/journey-views';

const NOWHERE = { x: 0, y: 0 };

/** What lets people into a journey: the first trigger in its own words, and how many more there are. */
export function TriggerWords({ triggers }: { triggers: readonly JourneyTrigger[] }) {
  const t = useTranslations('journeys');
  const text = useText();
  const [first] = triggers;
  const sentence = first && summaryOf({ ...first, position: NOWHERE, next: {} }, definitions);
  if (!first || !sentence) return <span className="text-muted-foreground">{t('noTrigger')}</span>;
  const others = triggers.length - 1;
  return (
    <>
      <span className="line-clamp-2">{text(sentence, `nodes.${first.kind}`)}</span>
      {others > 0 && (
        <span className="text-muted-foreground text-xs">{t('moreTriggers', { count: others })}</span>
      )}
    </>
  );
}

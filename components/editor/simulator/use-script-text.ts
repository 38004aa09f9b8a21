'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useEventName } from '@/components/nodes/use-event-name';
import { useNodeText } from '@/components/nodes/use-node-text';
import { isolate } from '@/i18n/isolate';
import { joinList } from '@/i18n/join-list';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import type { Scripted, When } from '@/journey/simulate/types';
import { useDocument } from '../state/editor-context';

/** What was scripted, and for when, in words. */
export function useScriptText(): { what(scripted: Scripted): string; when(when: When): string } {
  const t = useTranslations('simulator.script');
  const format = useFormat();
  const { language } = useLanguage();
  const text = useNodeText();
  const eventName = useEventName();
  const nodes = useDocument(({ document }) => document.nodes);
  const segments = useDocument(({ vocabulary }) => vocabulary.segments);
  return useMemo(() => {
    const stepOf = (id: string) => isolate(nodes[id] ? text.title(nodes[id]) : id);
    return {
      what(scripted) {
        if ('receipt' in scripted)
          return t('says.receipt', {
            step: stepOf(scripted.when.node),
            receipt: t(`receipts.${scripted.receipt}`),
          });
        if ('answer' in scripted) {
          const node = nodes[scripted.when.node];
          const answer = node ? text.portLabel(node, scripted.answer) : scripted.answer;
          return t('says.answer', { step: stepOf(scripted.when.node), answer: isolate(answer) });
        }
        if ('segment' in scripted) {
          const name = segments?.find(({ key }) => key === scripted.segment)?.name ?? scripted.segment;
          return t(scripted.belongs ? 'says.joins' : 'says.leaves', { segment: isolate(name) });
        }
        const changed = Object.keys(scripted.traits ?? {});
        return changed.length > 0
          ? t('says.trait', { names: joinList(language, changed.map(isolate)) })
          : t('says.event', { event: eventName(scripted.name) });
      },
      when(when) {
        if ('at' in when) return format.dateTime(when.at, true);
        if ('afterEntryMs' in when) return t('atEntry', { length: format.duration(when.afterEntryMs) });
        const length = format.duration(when.afterMs);
        const values = { length, step: stepOf(when.node), visit: when.visit };
        return when.visit > 1 ? t('atStepVisit', values) : t('atStep', values);
      },
    };
  }, [t, format, language, text, eventName, nodes, segments]);
}

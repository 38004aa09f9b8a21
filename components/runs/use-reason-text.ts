'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useEventName } from '@/components/nodes/use-event-name';
import { useNodeText } from '@/components/nodes/use-node-text';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { JourneyNode } from '@/journey/graph/types';
import type { EndReason, Outcome, StartRefusal, StepReason } from '@/journey/plan/types';
import { SYSTEM_PREFIX } from '@/shared/system-events';
import { useRuleText } from './use-rule-text';

export interface ReasonText {
  /** `own` is the step itself, which names its ways out. */
  step(reason: StepReason, own: JourneyNode | null): string;
  end(reason: EndReason): string;
  refusal(reason: StartRefusal): string;
  /** Why a message was held back, refused or withdrawn. */
  message(reason: { code: string; [detail: string]: unknown } | null): string;
}

/** What a message may name of a reason; a provider that gave no words leaves them empty. */
const texts = (reason: object): Record<string, string> => ({
  detail: '',
  ...Object.fromEntries(Object.entries(reason).map(([name, value]) => [name, String(value ?? '')])),
});

/** Why something happened or did not, from the stored facts of the decision. */
export function useReasonText(): ReasonText {
  const t = useTranslations('reasons');
  const format = useFormat();
  const node = useNodeText();
  const rule = useRuleText();
  const eventName = useEventName();
  return useMemo(() => {
    const separator = t('because.separator');

    const message: ReasonText['message'] = (reason) => {
      if (!reason) return '';
      const key = `message.${reason.code}` as 'message.no-address';
      return t.has(key) ? t(key, texts(reason)) : String(reason.detail ?? reason.message ?? reason.code);
    };

    const awaiting = (until: string, own: JourneyNode | null): string => {
      const ownWords = own && node.outcome(own, 'waiting', { until });
      return ownWords ?? t('awaitingOutcome', { until });
    };

    const end = (reason: EndReason): string => {
      switch (reason.code) {
        case 'exit-node':
          return reason.note
            ? t('ended.exit-node-note', { note: isolate(reason.note) })
            : t('ended.exit-node');
        case 'exit-rule':
          return t('ended.exit-rule', { event: isolate(reason.event) });
        case 'failed':
          return t('ended.failed', { detail: isolate(reason.detail) });
        case 'goal':
          return reason.event ? t('ended.goal-event', { event: isolate(reason.event) }) : t('ended.goal');
        case 'audience':
          return [t('ended.audience'), reason.checks.map(rule.check).join(separator)]
            .filter(Boolean)
            .join(': ');
        case 'node-removed':
          return t('ended.node-removed', { version: reason.version });
        default:
          return t(`ended.${reason.code}`);
      }
    };

    const refusal = (reason: StartRefusal): string => {
      switch (reason.code) {
        case 'filter':
        case 'audience':
          return [
            t(`refused.${reason.code}`),
            reason.checks
              .filter(({ result }) => !result)
              .map(rule.check)
              .join(separator),
          ]
            .filter(Boolean)
            .join(': ');
        case 'too-soon':
          return t('refused.too-soon', { since: format.dateTime(reason.since), days: reason.days });
        case 'no-instance-key':
          return t('refused.no-instance-key', { property: isolate(reason.property) });
        case 'too-many-open':
        case 'cap-total':
        case 'cap-day':
          return t(`refused.${reason.code}`, { limit: reason.limit });
        default:
          return t(`refused.${reason.code}`);
      }
    };

    /** Of a step that sent somebody into another journey which did not let them in. */
    const whyRefused = (detail: Outcome['detail']): string => {
      const isTold = detail && typeof detail === 'object' && 'refusal' in detail;
      return isTold ? refusal(detail.refusal as unknown as StartRefusal) : '';
    };

    const effect = ({ outcome, detail }: Outcome, own: JourneyNode | null): string => {
      const ownWords = own && node.outcome(own, outcome);
      if (ownWords) return [ownWords, whyRefused(detail)].filter(Boolean).join(': ');
      const isReason = detail && typeof detail === 'object' && !Array.isArray(detail) && 'code' in detail;
      const why = isReason ? message({ ...detail, code: String(detail.code) }) : '';
      const names: Record<string, string> = { sent: 'accepted', 'not-sent': 'suppressed' };
      const key = `effect.${names[outcome] ?? outcome}` as 'effect.failed';
      return t.has(key) ? t(key, { reason: why }) : t('effect.other', { outcome });
    };

    const step: ReasonText['step'] = (reason, own) => {
      switch (reason.code) {
        case 'entered':
          return reason.event.startsWith(SYSTEM_PREFIX)
            ? t('enteredBySystem', { event: eventName(reason.event) })
            : t('entered', { event: isolate(reason.event) });
        case 'waiting':
          return t('waiting', { until: format.dateTime(reason.until, true) });
        case 'waited': {
          const length = format.duration(Date.parse(reason.until) - Date.parse(reason.since));
          return t('waited', { length, until: format.dateTime(reason.until, true) });
        }
        case 'chose': {
          const port = isolate(own ? node.portLabel(own, reason.port) : reason.port);
          const because = reason.arms.flatMap(({ checks }) => checks.map(rule.check)).join(separator);
          return because ? t('choseBecause', { port, because }) : t('chose', { port });
        }
        case 'effect':
          return effect(reason.outcome, own);
        case 'awaiting-outcome':
          return awaiting(format.dateTime(reason.until), own);
        case 'ended':
          return end(reason.reason);
        case 'migrated':
          return t(reason.nodeId === null ? 'migrated.left' : 'migrated.moved', { version: reason.version });
        case 'erased':
          return t('erased');
        case 'awaiting':
          return t('awaiting', { until: format.dateTime(reason.until, true) });
        case 'met': {
          const port = isolate(own ? node.portLabel(own, reason.port) : reason.port);
          return t('met', { port, at: format.dateTime(reason.at, true) });
        }
        case 'timed-out': {
          const length = format.duration(Date.parse(reason.until) - Date.parse(reason.since));
          return t('timedOut', { length });
        }
        case 'passed':
          return t(`passed.${reason.why}`);
        case 'split': {
          const port = isolate(own ? node.portLabel(own, reason.port) : reason.port);
          return t('split', { port });
        }
        case 'jumped':
          return t(reason.visit <= reason.max ? 'jumped' : 'jumpsExhausted', {
            visit: reason.visit,
            max: reason.max,
          });
        case 'marked':
          return t(`marked.${reason.mark}`);
        case 'assigned':
          return t('assigned', { names: Object.keys(reason.variables).map(isolate).join(separator) });
        case 'not-audience':
          return [t('notAudience'), reason.checks.map(rule.check).join(separator)].filter(Boolean).join(': ');
      }
    };

    return { step, end, refusal, message };
  }, [t, format, node, rule, eventName]);
}

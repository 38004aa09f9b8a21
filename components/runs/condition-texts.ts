import type { useTranslations } from 'next-intl';
import { isolate } from '@/i18n/isolate';
import type { useFormat } from '@/i18n/use-format';
import { AT_LEAST_ONE } from '@/journey/rules/count-test';
import { operatorById } from '@/journey/rules/operators/registry';
import { spanMs } from '@/journey/rules/span-ms';
import type { Check, Comparison, Condition, CountTest, Span } from '@/journey/rules/types';
import type { Json } from '@/shared/json';
import { valueText } from './value-text';

/** What sentences are made with. */
export interface Words {
  t: ReturnType<typeof useTranslations<'rules'>>;
  format: ReturnType<typeof useFormat>;
  /** A value that people have or compare with. */
  say(value: Json): string;
  /** Several conditions that all have to hold. */
  join(parts: string[]): string;
}

type Kind = Condition['kind'];
type OfKind<K extends Kind> = Extract<Condition, { kind: K }>;

/** How one kind of condition is put into words: what it asks, and what was there. */
interface ConditionText<C extends Condition> {
  asks(condition: C, words: Words): string;
  saw(check: Check & { condition: C }, words: Words): string;
}

const compared = (subject: string, { op, value }: Comparison, words: Words): string => {
  const operator = words.t(`operators.${op}` as 'operators.equals');
  if (value === undefined) return words.t('conditionWithoutValue', { subject, operator });
  const shape = operatorById(op)?.value ?? 'any';
  return words.t('condition', { subject, operator, value: valueText(shape, value, words) });
};

const saw = ({ actual }: Check, { say }: Words): string => say(actual);

const comparison = <
  C extends Extract<Condition, { kind: 'trait' | 'property' | 'variable' }>,
>(): ConditionText<C> => ({
  asks: (condition, words) =>
    compared(words.t(`subjects.${condition.kind}`, { name: isolate(condition.name) }), condition, words),
  saw,
});

const often = ({ op, value }: CountTest, { t }: Words): string => t(`counts.${op}`, { count: value });
const times = ({ actual }: Check, { t }: Words): string => t('times', { count: Number(actual) });
const length = (span: Span, { format }: Words): string => format.duration(spanMs(span));

const TEXTS: { readonly [K in Kind]: ConditionText<OfKind<K>> } = {
  trait: comparison(),
  property: comparison(),
  variable: comparison(),
  event: {
    asks({ name, count = AT_LEAST_ONE, within, pick, where = [], match }, words) {
      const { t } = words;
      const parts = [
        t(pick ? `event.${pick}` : 'event.any', { event: isolate(name), often: often(count, words) }),
        ...(typeof within === 'object' ? [t('event.span', { length: length(within, words) })] : []),
        ...(typeof within === 'string' ? [t(`event.${within}`)] : []),
        ...where.map((own) => compared(t('subjects.property', { name: isolate(own.name) }), own, words)),
        ...(match
          ? [t('event.match', { property: isolate(match.property), entry: isolate(match.entryProperty) })]
          : []),
      ];
      return words.join(parts);
    },
    saw: times,
  },
  segment: {
    asks: ({ segment }, { t }) => t('segment', { segment: isolate(segment) }),
    saw: ({ result }, { t }) => t(result ? 'yes' : 'no'),
  },
  reachable: {
    asks: ({ channel }, { t }) => t('reachable', { channel: t(`channels.${channel}`) }),
    saw({ detail }, { t, format }) {
      const reason = t(`reach.${detail?.reason ?? 'reachable'}` as 'reach.reachable');
      return detail?.since ? t('reachSince', { reason, since: format.date(detail.since) }) : reason;
    },
  },
  consent: {
    asks: ({ channel, state }, { t }) =>
      t('consent', { channel: t(`channels.${channel}`), state: t(`consents.${state}`) }),
    saw: ({ actual }, { t }) => t(`consents.${actual}` as 'consents.unknown'),
  },
  message: {
    asks({ node, outcome, count = AT_LEAST_ONE }, words) {
      const what = words.t(`outcomes.${outcome}`);
      const values = { outcome: what, often: often(count, words) };
      return node ? words.t('messageOf', { ...values, node: isolate(node) }) : words.t('message', values);
    },
    saw: times,
  },
  visits: {
    asks: ({ node, count }, words) => words.t('visits', { node: isolate(node), often: often(count, words) }),
    saw: times,
  },
  'time-in-journey': {
    asks: ({ op, span }, words) =>
      words.t('timeInJourney', { operator: words.t(`operators.${op}`), length: length(span, words) }),
    saw: ({ actual }, { t, format }) => (typeof actual === 'number' ? format.duration(actual) : t('missing')),
  },
  variant: {
    asks: ({ node, variant }, { t }) => t('variant', { node: isolate(node), variant: isolate(variant) }),
    saw,
  },
  bucket: {
    asks: ({ from, to }, { t, format }) =>
      t('bucket', { from: format.number(from / 100), to: format.number(to / 100) }),
    saw: ({ actual }, { format }) => format.percent(Number(actual) / 10_000),
  },
};

export const textOf = (kind: Kind): ConditionText<Condition> =>
  TEXTS[kind] as unknown as ConditionText<Condition>;

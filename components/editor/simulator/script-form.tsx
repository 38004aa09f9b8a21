'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { suggestionsOf } from '@/components/fields/sample-text';
import { Suggest } from '@/components/fields/suggest';
import { useNodeText } from '@/components/nodes/use-node-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SelectField } from '@/components/ui/select-field';
import { useFormat } from '@/i18n/use-format';
import type { NodeId } from '@/journey/graph/types';
import type { Scripted } from '@/journey/simulate/types';
import { useDocument } from '../state/editor-context';
import {
  answersOf,
  delayOf,
  draftAt,
  RECEIPTS,
  SCRIPT_KINDS,
  type ScriptDraft,
  type ScriptKind,
  scriptedOf,
  stepsFor,
  UNITS,
  type Unit,
} from './script-draft';
import type { Tried } from './try-journey';
import { ValueRows } from './value-rows';

/** A visit of a step at which something is to happen. */
export interface ScriptPlace {
  node: NodeId;
  visit: number;
}

/** Visit numbers on offer: loops are bounded, and the first few are what is tried. */
const VISITS = [1, 2, 3, 4, 5];
const ENTRY = 'entry:';

/** Adds something that happens: an event, what becomes of a message, an answer, a changed trait or segment. */
export function ScriptForm(props: { tried: Tried; place: ScriptPlace | null; onAdd(what: Scripted): void }) {
  const { tried } = props;
  return tried.ok ? <ReadyForm {...props} tried={tried} /> : null;
}

function ReadyForm(props: {
  tried: Extract<Tried, { ok: true }>;
  place: ScriptPlace | null;
  onAdd(what: Scripted): void;
}) {
  const { tried, place, onAdd } = props;
  const { plan, entry } = tried;
  const t = useTranslations('simulator.script');
  const format = useFormat();
  const text = useNodeText();
  const document = useDocument((state) => state.document);
  const { events, traits, segments = [] } = useDocument((state) => state.vocabulary);
  const [draft, setDraft] = useState(() => draftAt(plan, document, place, entry));
  const [isAsked, setAsked] = useState(false);
  const change = (part: Partial<ScriptDraft>) => setDraft({ ...draft, ...part });

  const title = (id: NodeId) => (document.nodes[id] ? text.title(document.nodes[id]) : id);
  const optionsOf = (ids: NodeId[]) => ids.map((id) => ({ value: id, label: title(id) }));
  const steps = [...new Set(plan.code.flatMap(({ node }) => (node === null ? [] : [node])))];
  const { kind, from } = draft;
  const fixed = kind === 'receipt' || kind === 'answer' ? stepsFor(plan, kind) : null;
  const answers = kind === 'answer' && from ? answersOf(plan, from) : [];
  const missing = isAsked && draft.name.trim() === '' ? t('missing') : undefined;

  const turnTo = (next: ScriptKind) => {
    const own = next === 'receipt' || next === 'answer' ? stepsFor(plan, next) : null;
    const step = own ? (own.find((id) => id === from) ?? own[0] ?? null) : from;
    const first = {
      receipt: 'opened',
      answer: step ? (answersOf(plan, step)[0] ?? '') : '',
      segment: segments[0]?.key ?? '',
      event: '',
      trait: '',
    }[next];
    change({ kind: next, from: step, name: first, properties: [] });
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const what = scriptedOf(draft);
    setAsked(what === null);
    if (what) onAdd(what);
  };
  return (
    <form className="space-y-3 rounded-lg border border-border p-3" onSubmit={add}>
      <SelectField
        label={t('kind')}
        onChange={turnTo}
        options={SCRIPT_KINDS.filter((value) => value !== 'segment' || segments.length > 0).map((value) => ({
          value,
          label: t(`kinds.${value}`),
        }))}
        value={kind}
      />
      {fixed?.length === 0 ? (
        <p className="text-muted-foreground text-sm">{t('noStep')}</p>
      ) : (
        <>
          {fixed && (
            <SelectField
              label={t(kind === 'receipt' ? 'message' : 'step')}
              onChange={(step) =>
                change({ from: step, ...(kind === 'answer' ? { name: answersOf(plan, step)[0] ?? '' } : {}) })
              }
              options={optionsOf(fixed)}
              value={from ?? ''}
            />
          )}
          {kind === 'event' && (
            <>
              <Field error={missing} label={t('event')}>
                <Suggest
                  listLabel={t('event')}
                  maxLength={200}
                  onChange={(name) => change({ name })}
                  suggestions={events.map(({ name, count }) => ({
                    value: name,
                    detail: format.compact(count),
                  }))}
                  value={draft.name}
                />
              </Field>
              <Properties draft={draft} onChange={change} />
            </>
          )}
          {kind === 'receipt' && (
            <SelectField
              label={t('outcome')}
              onChange={(name) => change({ name })}
              options={RECEIPTS.map((value) => ({ value, label: t(`receipts.${value}`) }))}
              value={draft.name}
            />
          )}
          {kind === 'answer' && (
            <>
              <SelectField
                label={t('answer')}
                onChange={(name) => change({ name })}
                options={answers.map((value) => ({
                  value,
                  label: from && document.nodes[from] ? text.portLabel(document.nodes[from], value) : value,
                }))}
                value={draft.name}
              />
              <Properties draft={draft} label={t('data')} onChange={change} />
            </>
          )}
          {kind === 'trait' && (
            <div className="grid grid-cols-2 items-start gap-2">
              <Field error={missing} label={t('trait')}>
                <Suggest
                  listLabel={t('trait')}
                  maxLength={200}
                  onChange={(name) => change({ name })}
                  suggestions={traits.map(({ name }) => ({ value: name }))}
                  value={draft.name}
                />
              </Field>
              <Field label={t('value')}>
                <Suggest
                  listLabel={t('value')}
                  onChange={(value) => change({ value })}
                  suggestions={suggestionsOf(traits.find(({ name }) => name === draft.name)?.samples ?? [])}
                  value={draft.value}
                />
              </Field>
            </div>
          )}
          {kind === 'segment' && (
            <div className="grid grid-cols-2 gap-2">
              <SelectField
                label={t('segment')}
                onChange={(name) => change({ name })}
                options={segments.map(({ key, name }) => ({ value: key, label: name }))}
                value={draft.name}
              />
              <SelectField
                label={t('change')}
                onChange={(value) => change({ belongs: value === 'joins' })}
                options={(['joins', 'leaves'] as const).map((value) => ({ value, label: t(value) }))}
                value={draft.belongs ? 'joins' : 'leaves'}
              />
            </div>
          )}
          <div className="grid grid-cols-2 items-start gap-2">
            <Field error={delayOf(draft) === null ? t('notNumber') : undefined} label={t('after')}>
              <Input
                inputMode="decimal"
                maxLength={8}
                onChange={({ target }) => change({ amount: target.value })}
                value={draft.amount}
              />
            </Field>
            <SelectField
              label={t('unit')}
              onChange={(unit: Unit) => change({ unit })}
              options={(Object.keys(UNITS) as Unit[]).map((value) => ({ value, label: t(`units.${value}`) }))}
              value={draft.unit}
            />
            {!fixed && (
              <SelectField
                label={t('from')}
                onChange={(step) => change({ from: step === ENTRY ? null : step })}
                options={[{ value: ENTRY, label: t('entry') }, ...optionsOf(steps)]}
                value={from ?? ENTRY}
              />
            )}
            {from !== null && (
              <SelectField
                label={t('visit')}
                onChange={(visit) => change({ visit: Number(visit) })}
                options={VISITS.map((visit) => ({ value: String(visit), label: format.number(visit) }))}
                value={String(draft.visit)}
              />
            )}
          </div>
          <Button size="sm" type="submit">
            <Plus />
            {t('add')}
          </Button>
        </>
      )}
    </form>
  );
}

/** What the event or the answer brings, with what such events really brought on offer. */
function Properties(props: {
  draft: ScriptDraft;
  label?: string;
  onChange(part: Partial<ScriptDraft>): void;
}) {
  const { draft, onChange } = props;
  const t = useTranslations('simulator');
  const events = useDocument(({ vocabulary }) => vocabulary.events);
  return (
    <ValueRows
      addLabel={t('setup.addProperty')}
      known={events.find(({ name }) => name === draft.name)?.properties ?? []}
      label={props.label ?? t('script.eventProperties')}
      onChange={(properties) => onChange({ properties })}
      rows={draft.properties}
    />
  );
}

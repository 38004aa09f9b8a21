'use client';

import { useQueryClient } from '@tanstack/react-query';
import { Dices } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { PersonPicker } from '@/components/templates/person-picker';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Label } from '@/components/ui/label';
import { useLanguage } from '@/i18n/use-language';
import { useDocument } from '../state/editor-context';
import { ChannelsForm } from './channels-form';
import { samplePerson, type TriedPerson } from './setup';
import { rowsOf } from './typed-json';
import { ValueRows } from './value-rows';

/** A real person as they are now, or a sample one; everything may be changed here without changing anybody. */
export function PersonForm({
  person,
  onChange,
}: {
  person: TriedPerson;
  onChange(person: TriedPerson): void;
}) {
  const t = useTranslations('simulator.setup');
  const { language } = useLanguage();
  const errorText = useErrorText();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { slug } = useWorkspace();
  const traits = useDocument(({ vocabulary }) => vocabulary.traits);
  const segments = useDocument(({ vocabulary }) => vocabulary.segments ?? []);
  const [state, setState] = useState<{ isReading: boolean; error: string | null }>({
    isReading: false,
    error: null,
  });

  const read = async (personId: string) => {
    setState({ isReading: true, error: null });
    try {
      const input = { workspace: slug, personId };
      const known = await queries.fetchQuery(trpc.person.snapshot.queryOptions(input, { staleTime: 0 }));
      onChange({
        id: known.id,
        name: known.name,
        traits: rowsOf(known.traits),
        channels: known.channels,
        segments: Object.fromEntries(
          Object.entries(known.segments).map(([key, since]) => [key, Date.parse(since)]),
        ),
        history: known.events,
      });
      setState({ isReading: false, error: null });
    } catch (error) {
      setState({ isReading: false, error: errorText(error) });
    }
  };
  const belong = (key: string, belongs: boolean) => {
    const { [key]: _, ...others } = person.segments;
    onChange({ ...person, segments: belongs ? { ...others, [key]: 0 } : others });
  };
  const draw = Number(person.id.replace('sample-', ''));
  return (
    <section aria-label={t('person')} className="space-y-4">
      <div className="space-y-1.5">
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-medium text-sm">{t('choose')}</span>
          <PersonPicker
            onChange={(chosen) => (chosen ? void read(chosen.id) : onChange(samplePerson(language)))}
            value={person.name === null ? null : { id: person.id, name: person.name }}
          />
          {person.name === null && (
            <Button
              onClick={() => onChange({ ...person, id: `sample-${draw + 1}` })}
              size="sm"
              title={t('redrawHint')}
              variant="ghost"
            >
              <Dices />
              {t('redraw')}
            </Button>
          )}
        </div>
        {state.isReading && (
          <p className="text-muted-foreground text-xs" role="status">
            {t('loading')}
          </p>
        )}
        {state.error && (
          <p className="text-danger text-sm" role="alert">
            {state.error}
          </p>
        )}
        {person.name !== null && (
          <p className="text-muted-foreground text-xs leading-5">
            {t('real', { count: person.history.length })}
          </p>
        )}
      </div>
      <ValueRows
        addLabel={t('addTrait')}
        known={traits}
        label={t('traits')}
        onChange={(rows) => onChange({ ...person, traits: rows })}
        rows={person.traits}
      />
      <ChannelsForm channels={person.channels} onChange={(channels) => onChange({ ...person, channels })} />
      {segments.length > 0 && (
        <fieldset className="m-0 space-y-1.5 border-0 p-0">
          <legend className="mb-1 font-medium text-sm">{t('segments')}</legend>
          {segments.map(({ key, name }) => (
            <Label className="flex items-center gap-2 font-normal" key={key}>
              <Checkbox
                checked={person.segments[key] !== undefined}
                onCheckedChange={(checked) => belong(key, checked === true)}
              />
              <bdi>{name}</bdi>
            </Label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

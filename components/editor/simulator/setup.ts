import type { NodeId } from '@/journey/graph/types';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import type { EventFact } from '@/journey/rules/facts';
import type { Scripted } from '@/journey/simulate/types';
import type { Language } from '@/shared/language';
import { rowsOf, type ValueRow } from './typed-json';

/** Whom the journey is tried on; what was read of a real person may be changed here without changing them. */
export interface TriedPerson {
  /** Decides draws. */
  id: string;
  /** Null: the sample person. */
  name: string | null;
  traits: ValueRow[];
  channels: ChannelsOfPerson;
  /** By key: since when (ms) they belong. */
  segments: Record<string, number>;
  history: EventFact[];
}

export interface ScriptEntry {
  id: string;
  what: Scripted;
}

/** Everything the author says about a try. Never part of the document. */
export interface Setup {
  person: TriedPerson;
  /** Null: the first one. */
  trigger: NodeId | null;
  /** Null: as such events were really received. */
  entry: ValueRow[] | null;
  /** As it was typed; empty: now. */
  start: string;
  script: ScriptEntry[];
}

const granted = { state: 'granted' as const };

/** Somebody whom every channel reaches. `draw` decides which way splits send them. */
export function samplePerson(language: Language, draw = 1): TriedPerson {
  const name =
    language === 'fa' ? { firstName: 'سارا', lastName: 'کریمی' } : { firstName: 'Sara', lastName: 'Karimi' };
  const email = 'sara@example.com';
  const phone = '+989121234567';
  return {
    id: `sample-${draw}`,
    name: null,
    traits: rowsOf({ ...name, email, phone, language }),
    channels: {
      email: { address: email, consent: granted },
      sms: { address: phone, consent: granted },
      push: {
        tokens: [{ token: 'sample', platform: 'web', since: '2026-01-01T00:00:00.000Z' }],
        consent: granted,
      },
    },
    segments: {},
    history: [],
  };
}

export const firstSetup = (language: Language): Setup => ({
  person: samplePerson(language),
  trigger: null,
  entry: null,
  start: '',
  script: [],
});

import { addressOf, reach } from '@/journey/reach/reach';
import type { Departure } from '@/server/data/delivery/load-departures';
import { pickLanguage } from '@/server/services/content/pick-language';
import type { JsonObject } from '@/shared/json';
import type { Language } from '@/shared/language';

export type Decision =
  | { leaves: true; address: string; language: Language }
  | { leaves: false; state: 'suppressed' | 'withdrawn'; reason: JsonObject };

const not = (code: string, more: JsonObject = {}): Decision => ({
  leaves: false,
  state: 'suppressed',
  reason: { code, ...more },
});

/** A consent is asked for advertising; a receipt or a code is sent without, but never to a suppressed address. */
const CONSENT_REASONS = new Set(['opted-out', 'no-consent']);

/** May this message leave now? What was true when it was planned may not be any more. */
export function decide(departure: Departure): Decision {
  const { cutShort, person, channel, template, workspace } = departure;
  if (cutShort) {
    return {
      leaves: false,
      state: 'withdrawn',
      reason: { code: 'run-ended', reason: { ...cutShort } as JsonObject },
    };
  }
  if (departure.isTooLate) return not('too-late');
  if (!person) return not('person-deleted');
  const { reachable, reason, since } = reach(person.channels, channel);
  const needsNoConsent = departure.class === 'transactional' && CONSENT_REASONS.has(reason);
  if (!reachable && !needsNoConsent) return not(reason, since ? { since } : {});
  const address = addressOf(person.channels, channel);
  if (!address) return not('no-address');
  const language = template ? pickLanguage(template.content, person.traits, workspace.language) : undefined;
  if (!language) return not('template-unpublished');
  return { leaves: true, address, language };
}

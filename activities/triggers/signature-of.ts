import { canonicalJson } from '@/journey/plan/canonical-json';
import type { TriggerOn } from '@/journey/plan/triggers/types';
import type { Json } from '@/shared/json';

/** Tells a trigger from what it was before; with the zone where its turns depend on it. */
export const signatureOf = (on: TriggerOn, zone?: string): string =>
  canonicalJson({ ...(on as unknown as Record<string, Json>), ...(zone ? { zone } : {}) });

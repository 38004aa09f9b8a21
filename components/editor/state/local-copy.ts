import type { JourneyDocument } from '@/journey/graph/types';
import { journeyDocumentSchema } from '@/journey/schema/journey-document';

/** A draft that did not reach the server, kept in this browser. */
export interface LocalCopy {
  revision: number;
  document: JourneyDocument;
  keptAt: string;
}

const keyOf = (journeyId: string) => `safar.draft.${journeyId}`;

/** Keeps a copy, or forgets it with null. False where the browser has no room for it or forbids it. */
export function keepLocalCopy(journeyId: string, copy: LocalCopy | null): boolean {
  try {
    if (copy) localStorage.setItem(keyOf(journeyId), JSON.stringify(copy));
    else localStorage.removeItem(keyOf(journeyId));
    return true;
  } catch {
    return false;
  }
}

/** The copy of a journey, if there is a readable one. */
export function readLocalCopy(journeyId: string): LocalCopy | null {
  try {
    const stored = JSON.parse(localStorage.getItem(keyOf(journeyId)) ?? 'null');
    if (!stored) return null;
    return {
      revision: Number(stored.revision),
      keptAt: String(stored.keptAt),
      document: journeyDocumentSchema.parse(stored.document),
    };
  } catch {
    return null;
  }
}

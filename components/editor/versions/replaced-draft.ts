import type { QueryClient } from '@tanstack/react-query';
import type { JourneyDocument } from '@/journey/graph/types';

/** The draft that a restored version took the place of. */
export interface ReplacedDraft {
  document: JourneyDocument;
  /** The version that was restored. */
  version: number;
  /** Revision of the draft that the version became. */
  revision: number;
}

const keyOf = (journeyId: string) => ['replaced-draft', journeyId];

/** Keeps it for the editor, which offers the way back. */
export function keepReplacedDraft(queries: QueryClient, journeyId: string, replaced: ReplacedDraft): void {
  queries.setQueryData(keyOf(journeyId), replaced);
}

/** What was replaced by the draft of this revision; null when it was edited since, or came about otherwise. */
export function readReplacedDraft(
  queries: QueryClient,
  { id, revision }: { id: string; revision: number },
): ReplacedDraft | null {
  const replaced = queries.getQueryData<ReplacedDraft>(keyOf(id));
  return replaced?.revision === revision ? replaced : null;
}

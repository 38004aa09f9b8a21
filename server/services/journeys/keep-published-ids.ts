import { keepIds } from '@/journey/graph/keep-ids';
import type { JourneyDocument } from '@/journey/graph/types';
import type { Tx } from '../../data/json-column';
import type { Actor } from '../actor';

/** The document, with the ids of every published version of the journey remembered: see keepIds. */
export async function keepPublishedIds(
  tx: Tx,
  { workspaceId }: Actor,
  journeyId: string,
  document: JourneyDocument,
): Promise<JourneyDocument> {
  const versions = await tx.journeyVersion.findMany({
    where: { workspaceId, journeyId },
    select: { document: true },
  });
  return keepIds(
    document,
    versions.map((version) => version.document as unknown as JourneyDocument),
  );
}

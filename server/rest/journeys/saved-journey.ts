import { getJourney } from '@/server/read/journey-view';
import { checkDocument } from '@/server/services/journeys/check-document';
import { documentDetails } from '../problems/document-details';

/** The journey as it is stored now, and what stands between its draft and publishing. */
export async function savedJourney(workspaceId: string, journeyId: string) {
  const journey = await getJourney(workspaceId, journeyId);
  const problems = await checkDocument(workspaceId, journey.document, { journeyId });
  return { ...journey, problems: await documentDetails(journey.document, problems) };
}

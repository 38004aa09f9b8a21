import type { JourneyDocument } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import { validate } from '@/journey/validate/validate';
import { definitions } from '@/nodes/registry/definitions';
import { workspaceFacts } from './workspace-facts';

/** Every problem of a document, with what the workspace offers taken into account. */
export async function checkDocument(workspaceId: string, document: JourneyDocument): Promise<Problem[]> {
  return validate(document, definitions, await workspaceFacts(workspaceId));
}

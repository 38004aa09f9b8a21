import type { JourneyDocument } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import { validate } from '@/journey/validate/validate';
import { definitions } from '@/nodes/registry/definitions';
import type { Tx } from '../../data/json-column';
import { workspaceFacts } from './workspace-facts';

/** Every problem of a document, with what the workspace offers taken into account. `tx`: inside whose transaction it is read. */
export async function checkDocument(
  workspaceId: string,
  document: JourneyDocument,
  tx?: Tx,
): Promise<Problem[]> {
  return validate(document, definitions, await workspaceFacts(workspaceId, tx));
}

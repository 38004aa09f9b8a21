import type { JourneyDocument } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import { validate } from '@/journey/validate/validate';
import { definitions } from '@/nodes/registry/definitions';
import type { Tx } from '../../data/json-column';
import { liquidProblems } from './liquid-problems';
import { publishedKinds } from './published-kinds';
import { workspaceFacts } from './workspace-facts';

/**
 * Every problem of a document, with what the workspace offers taken into account. `journeyId`: whose draft it is, if it is one already; `tx`: inside
 * whose transaction it is read.
 */
export async function checkDocument(
  workspaceId: string,
  document: JourneyDocument,
  { journeyId, tx }: { journeyId?: string; tx?: Tx } = {},
): Promise<Problem[]> {
  const facts = await workspaceFacts(workspaceId, tx);
  const kinds = journeyId === undefined ? {} : await publishedKinds(workspaceId, journeyId, tx);
  const problems = validate(document, definitions, { ...facts, publishedKinds: kinds });
  // Errors stay first.
  return [...(await liquidProblems(document)), ...problems];
}

import { rememberIds } from './remember-ids';
import type { JourneyDocument } from './types';

/**
 * The document, remembering every id that earlier ones had and that it has not: they may have been published, and are never given again.
 * The same object when there is nothing to remember.
 */
export function keepIds(
  document: JourneyDocument,
  earlier: Iterable<Pick<JourneyDocument, 'nodes' | 'lastIds'>>,
): JourneyDocument {
  const kept = { ...document, lastIds: { ...document.lastIds } };
  for (const { nodes, lastIds = {} } of earlier) {
    rememberIds(
      kept,
      Object.keys(nodes).filter((id) => !(id in document.nodes)),
    );
    rememberIds(
      kept,
      Object.entries(lastIds).map(([prefix, number]) => `${prefix}-${number}`),
    );
  }
  const isSame = Object.entries(kept.lastIds).every(
    ([prefix, number]) => document.lastIds?.[prefix] === number,
  );
  return isSame ? document : kept;
}

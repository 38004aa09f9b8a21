import { z } from 'zod';
import type { GroupId } from '@/journey/graph/types';
import type { Editor } from './editor';

const keyOf = (journeyId: string) => `safar.folded.${journeyId}`;
const kept = z.array(z.string());

/** The groups of a journey that this person has folded in this browser. */
export function readFolded(journeyId: string): ReadonlySet<GroupId> {
  try {
    return new Set(kept.parse(JSON.parse(localStorage.getItem(keyOf(journeyId)) ?? '[]')));
  } catch {
    return new Set();
  }
}

/** Folds a group into one card, or shows its steps again; a matter of looking, so the document does not change. */
export function fold({ journeyId, view }: Editor, group: GroupId, isFolded: boolean): void {
  const folded = new Set(view.getState().folded);
  if (isFolded) folded.add(group);
  else folded.delete(group);
  view.setState({ folded });
  try {
    localStorage.setItem(keyOf(journeyId), JSON.stringify([...folded]));
  } catch {
    // Without room in the browser it is forgotten with the page.
  }
}

import { definitions } from '@/nodes/registry/definitions';
import type { JourneyView } from '@/server/read/views/journey-views';
import type { ReplacedDraft } from '../versions/replaced-draft';
import { createClipboard } from './clipboard';
import { type Around, createDocumentStore } from './document-store';
import type { Editor } from './editor';
import { readFolded } from './folded-groups';
import { isPhone } from './is-phone';
import { createSaving, type SavingParts } from './saving';
import { createViewStore } from './view-store';

/** Speaks for an editor: needs its view to reach the live region. */
export type Voice = (view: Editor['view']) => Pick<Editor, 'words' | 'say' | 'tell'>;
type Wire = Pick<SavingParts, 'send' | 'theirs' | 'faultOf' | 'keep'>;

/**
 * Opens a journey for editing. `wire` is the road to the server, `voice` what the editor says to people, `replaced` the
 * draft that a restored version has just taken the place of.
 */
export function createEditor(
  journey: JourneyView,
  wire: Wire,
  voice: Voice,
  replaced: ReplacedDraft | null,
): Editor {
  const view = createViewStore();
  // An empty journey has nothing to show but its settings; one with steps is shown as whole as it can be.
  const isEmpty = Object.keys(journey.document.nodes).length === 0;
  view.setState({ inspectorOpen: isEmpty && !isPhone(), folded: readFolded(journey.id) });
  const around: Around = {
    selection: () => view.getState().selection,
    select: (selection) => view.setState({ selection, selectedEdge: null }),
    onMove: (way, { label }) => editor.say(way, 'key' in label ? { key: label.key, ...label.values } : {}),
  };
  const document = createDocumentStore(journey.document, around, replaced);
  const saving = createSaving({ document, revision: journey.revision, ...wire });
  const editor: Editor = {
    journeyId: journey.id,
    definitions,
    document,
    view,
    saving,
    clipboard: createClipboard(),
    flow: null,
    pointer: null,
    ...voice(view),
  };
  return editor;
}

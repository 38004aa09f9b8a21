'use client';

import { BroadcastDialog } from '@/components/entries/broadcast-dialog';
import { ProblemFixContext } from '@/components/fields/problem-fix';
import { RuleNoteContext } from '@/components/fields/rule-note';
import { RuleNote } from '@/components/segments/rule-note';
import type { JourneyView } from '@/server/read/views/journey-views';
import { JourneyCanvas } from './canvas/journey-canvas';
import { CommandsDialog } from './dialogs/commands-dialog';
import { ConflictDialog } from './dialogs/conflict-dialog';
import { ConnectDialog } from './dialogs/connect-dialog';
import { LocalCopyOffer } from './dialogs/local-copy-offer';
import { RenameDialog } from './dialogs/rename-dialog';
import { ShortcutsDialog } from './dialogs/shortcuts-dialog';
import { EditorHeader } from './header/editor-header';
import { LiveRegion } from './live-region';
import { OutlineView } from './outline/outline-view';
import { NodePicker } from './palette/node-picker';
import { PaletteDock } from './palette/palette-dock';
import { InspectorDock } from './panel/inspector-dock';
import { ProblemsDrawer } from './problems/problems-drawer';
import { useProblemFix } from './problems/use-problem-fix';
import { PublishDialog } from './publish/publish-dialog';
import { SimulatorDock } from './simulator/simulator-dock';
import { useEditor, useView } from './state/editor-context';

/** Where the parts of the editor stand: palette at the inline start, inspector or simulator at the inline end, problems below. */
export function EditorFrame({ journey }: { journey: JourneyView }) {
  const editor = useEditor();
  const isSending = useView(({ dialog }) => dialog === 'broadcast');
  const isTrying = useView(({ simulatorOpen }) => simulatorOpen);
  const isOutline = useView(({ outlineOpen }) => outlineOpen);
  const problemsOpen = useView((view) => view.problemsOpen);
  const fix = useProblemFix();
  return (
    <div className="flex h-full min-h-0 flex-col overflow-hidden" data-editor={journey.id}>
      <EditorHeader journey={journey} />
      <LocalCopyOffer />
      <ProblemFixContext value={fix}>
        <RuleNoteContext value={RuleNote}>
          <div className="flex min-h-0 flex-1">
            <PaletteDock />
            <div className="flex min-w-0 flex-1 flex-col">
              <div className="min-h-0 flex-1">{isOutline ? <OutlineView /> : <JourneyCanvas />}</div>
              {problemsOpen && <ProblemsDrawer />}
            </div>
            {isTrying ? null : <InspectorDock />}
            <SimulatorDock />
          </div>
        </RuleNoteContext>
      </ProblemFixContext>
      <NodePicker />
      <ConnectDialog />
      <RenameDialog />
      <CommandsDialog />
      <ShortcutsDialog />
      <PublishDialog journey={journey} />
      <BroadcastDialog
        isOpen={isSending}
        journeyId={journey.id}
        onClose={() => editor.view.setState({ dialog: null })}
      />
      <ConflictDialog />
      <LiveRegion />
    </div>
  );
}

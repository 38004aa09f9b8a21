'use client';

import { useTranslations } from 'next-intl';
import {
  Command,
  CommandDialog,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '@/components/ui/command';
import type { EditorAction } from '../actions/action';
import { ActionKeys } from '../actions/action-keys';
import { actions } from '../actions/registry';
import { IconTile } from '../canvas/icon-tile';
import { useNodeWords } from '../canvas/use-node-words';
import { useDocument, useEditor, useView } from '../state/editor-context';
import { returnFocus } from '../state/return-focus';
import { focusNode } from '../state/select';

/** The dialog holds the focus while it fades. */
const CLOSING_MS = 200;

/** Finds steps and commands by their words. */
export function CommandsDialog() {
  const t = useTranslations('editor');
  const editor = useEditor();
  const isOpen = useView(({ dialog }) => dialog === 'commands');
  const close = () => {
    editor.view.setState({ dialog: null });
    setTimeout(() => returnFocus(editor), CLOSING_MS);
  };
  return (
    <CommandDialog
      description={t('commands.description')}
      onOpenChange={(open) => !open && close()}
      open={isOpen}
      title={t('commands.title')}
    >
      {isOpen && <CommandsList onDone={close} />}
    </CommandDialog>
  );
}

function CommandsList({ onDone }: { onDone(): void }) {
  const t = useTranslations('editor');
  const editor = useEditor();
  const words = useNodeWords();
  const nodes = useDocument(({ document }) => document.nodes);
  const editable = useDocument((state) => state.editable);
  const offered = actions.filter(
    (action) =>
      action.surfaces.includes('commands') &&
      (editable || action.readOnly) &&
      (action.isEnabled?.(editor) ?? true),
  );
  // The dialog gives the focus back when it closes; what a command does to the focus must come after.
  const after = (run: () => void) => {
    onDone();
    requestAnimationFrame(() => requestAnimationFrame(run));
  };
  const perform = (action: EditorAction) => after(() => action.run(editor));
  return (
    <Command label={t('commands.title')} loop>
      <CommandInput placeholder={t('commands.search')} />
      <CommandList>
        <CommandEmpty>{t('palette.nothing')}</CommandEmpty>
        <CommandGroup heading={t('commands.actions')}>
          {offered.map((action) => (
            <CommandItem
              key={action.id}
              keywords={[action.id]}
              onSelect={() => perform(action)}
              value={t(`actions.${action.id}`)}
            >
              {action.Icon && <action.Icon />}
              {t(`actions.${action.id}`)}
              <span className="ms-auto">
                <ActionKeys keys={action.keys} />
              </span>
            </CommandItem>
          ))}
        </CommandGroup>
        <CommandGroup heading={t('commands.steps')}>
          {Object.entries(nodes).map(([id, node]) => (
            <CommandItem
              key={id}
              keywords={[words.kind(node.kind)]}
              onSelect={() => after(() => focusNode(editor.view, id))}
              value={`${words.title(node)} ${id}`}
            >
              <IconTile className="size-6" kind={node.kind} />
              <bdi>{words.title(node)}</bdi>
              <span className="ms-auto text-muted-foreground text-xs" dir="ltr">
                {id}
              </span>
            </CommandItem>
          ))}
        </CommandGroup>
      </CommandList>
    </Command>
  );
}

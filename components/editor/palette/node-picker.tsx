'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '@/components/ui/command';
import { Popover, PopoverAnchor, PopoverContent } from '@/components/ui/popover';
import { FAMILIES } from '@/journey/compile/node-definition';
import { IconTile } from '../canvas/icon-tile';
import { useDocument, useEditor, useView } from '../state/editor-context';
import { insertNode } from '../state/insert-node';
import { returnFocus } from '../state/return-focus';
import type { PickerRequest } from '../state/view-store';
import { entriesForPlace } from './entries-for-place';
import { PickerPort } from './picker-port';
import { usePaletteEntries } from './use-palette-entries';

/** Asks what to add at the place that was pointed at; opened by every +, by keys and by a dropped connection. */
export function NodePicker() {
  const request = useView(({ picker }) => picker);
  return request && <OpenPicker key={`${request.anchor.x}:${request.anchor.y}`} request={request} />;
}

function OpenPicker({ request }: { request: PickerRequest }) {
  const t = useTranslations('editor.palette');
  const families = useTranslations('editor.families');
  const editor = useEditor();
  const named = usePaletteEntries();
  const document = useDocument((state) => state.document);
  const entries = entriesForPlace(named, request.place, document, editor.definitions) as typeof named;
  const anchor = useMemo(
    () => ({
      current: { getBoundingClientRect: () => new DOMRect(request.anchor.x, request.anchor.y, 0, 0) },
    }),
    [request.anchor],
  );

  return (
    <Popover onOpenChange={(open) => !open && editor.view.setState({ picker: null })} open>
      <PopoverAnchor virtualRef={anchor} />
      <PopoverContent
        align="center"
        aria-label={t('pick')}
        className="w-80 p-0"
        data-node-picker
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus(editor);
        }}
      >
        <Command label={t('pick')}>
          <CommandInput autoFocus placeholder={t('search')} />
          {request.place.kind === 'after' && <PickerPort place={request.place} />}
          <CommandList>
            <CommandEmpty>{t('nothing')}</CommandEmpty>
            {FAMILIES.map((family) => {
              const own = entries.filter((entry) => entry.family === family);
              return (
                own.length > 0 && (
                  <CommandGroup heading={families(family)} key={family}>
                    {own.map((entry) => (
                      <CommandItem
                        data-entry={entry.id}
                        key={entry.id}
                        keywords={[entry.hint, entry.kind]}
                        onSelect={() =>
                          insertNode(editor, entry, editor.view.getState().picker?.place ?? request.place)
                        }
                        value={`${entry.name} ${entry.id}`}
                      >
                        <IconTile className="size-7" kind={entry.kind} />
                        <span className="min-w-0">
                          <span className="block font-medium">{entry.name}</span>
                          <span className="block truncate text-muted-foreground text-xs">{entry.hint}</span>
                        </span>
                      </CommandItem>
                    ))}
                  </CommandGroup>
                )
              );
            })}
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  );
}

'use client';

import { Group } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { membersOf } from '@/journey/graph/members-of';
import { setGroup } from '@/journey/graph/set-group';
import { type GroupId, NOTE_COLORS } from '@/journey/graph/types';
import { copy } from '../actions/copy';
import { duplicate } from '../actions/duplicate';
import { foldGroups } from '../actions/fold-groups';
import { remove } from '../actions/remove';
import { ungroup } from '../actions/ungroup';
import { useDocument, useEditor } from '../state/editor-context';
import { focusNode } from '../state/select';
import { NoteColors } from './note-colors';
import { PanelHead } from './panel-head';

const TITLE_LENGTH = 120;
const OFFERED = [foldGroups, copy, duplicate, ungroup, remove];

/** The form of one group: its title and colour, its steps, and what is done with them together. */
export function GroupPanel({ id }: { id: GroupId }) {
  const t = useTranslations('canvas.group');
  const actionName = useTranslations('editor.actions');
  const editor = useEditor();
  const group = useDocument(({ document }) => document.groups?.[id]);
  const document = useDocument((state) => state.document);
  const editable = useDocument((state) => state.editable);
  if (!group) return null;
  return (
    <section aria-label={t('name')} data-panel-of={id}>
      <PanelHead>
        <Group aria-hidden className="mt-0.5 size-5 text-muted-foreground" />
        <p className="flex-1 font-semibold text-base">{group.title.trim() || t('name')}</p>
      </PanelHead>
      <div className="flex flex-col gap-5 p-4" data-form>
        <Field hint={t('hint')} label={t('title')}>
          <Input
            dir="auto"
            disabled={!editable}
            maxLength={TITLE_LENGTH}
            name="title"
            onChange={({ target }) =>
              editor.document.edit(
                { key: 'groupChange' },
                (draft) => setGroup(draft, id, { title: target.value }),
                { group: `group:${id}` },
              )
            }
            placeholder={t('name')}
            value={group.title}
          />
        </Field>
        <NoteColors
          colors={NOTE_COLORS}
          disabled={!editable}
          onChange={(color) =>
            editor.document.edit({ key: 'groupChange' }, (draft) => setGroup(draft, id, { color }))
          }
          value={group.color}
        />
        <div className="flex flex-col gap-1.5">
          <p className="font-medium text-sm">{t('members')}</p>
          <ul className="flex flex-col gap-0.5">
            {(membersOf(document).get(id) ?? []).map((step) => {
              const node = document.nodes[step];
              return (
                node && (
                  <li key={step}>
                    <Button
                      className="w-full justify-start"
                      onClick={() => focusNode(editor.view, step)}
                      size="sm"
                      variant="ghost"
                    >
                      <bdi className="truncate">{editor.words.title(node)}</bdi>
                    </Button>
                  </li>
                )
              );
            })}
          </ul>
        </div>
        <div className="flex flex-col gap-2">
          {OFFERED.map((action) => (
            <Button
              className="justify-start"
              disabled={!editable && !action.readOnly}
              key={action.id}
              onClick={() => action.run(editor)}
              variant={action.destructive ? 'danger-outline' : 'outline'}
            >
              {action.Icon && <action.Icon />}
              {actionName(action.id)}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}

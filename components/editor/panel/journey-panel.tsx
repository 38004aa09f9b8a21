'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { PanelScope } from '@/components/fields/panel-scope';
import { TextField } from '@/components/fields/text-field';
import { useDocument, useEditor } from '../state/editor-context';
import { entryEventOf } from '../state/entry-event-of';
import { AudienceField } from './audience-field';
import { CapsField } from './caps-field';
import { ExitRules } from './exit-rules';
import { Goals } from './goals';
import { InstanceKeyField } from './instance-key-field';
import { PanelHead } from './panel-head';
import { ReentryField } from './reentry-field';
import { usePanelVocabulary } from './use-panel-vocabulary';
import { Variables } from './variables';

const NAME_LENGTH = 120;
const DESCRIPTION_LENGTH = 2000;

/** The journey itself: what it is called, who may enter again, and what makes people leave at once. */
export function JourneyPanel() {
  const t = useTranslations('editor.settings');
  const editor = useEditor();
  const name = useDocument(({ document }) => document.name);
  const description = useDocument(({ document }) => document.description ?? '');
  const vocabulary = usePanelVocabulary();
  const editable = useDocument((state) => state.editable);
  const entryEvent = useDocument(({ document }) => entryEventOf(document, editor.definitions));
  const all = useDocument((state) => state.allProblems);
  const problems = useMemo(
    () =>
      all
        .filter(({ nodeId }) => !nodeId)
        .map((problem) => (problem.code === 'name-missing' ? { ...problem, field: 'name' } : problem)),
    [all],
  );

  return (
    <section
      aria-label={t('title')}
      className="flex min-h-0 flex-1 flex-col"
      data-fix-home
      data-journey-settings
      tabIndex={-1}
    >
      <PanelHead>
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold text-base">{t('title')}</h2>
          <p className="text-muted-foreground text-xs">{t('subtitle')}</p>
        </div>
      </PanelHead>
      <div className="min-h-0 flex-1 overflow-y-auto p-4" data-form>
        <PanelScope
          entryEvent={entryEvent}
          kind={null}
          problems={problems}
          readOnly={!editable}
          vocabulary={vocabulary}
        >
          <TextField
            field="name"
            label={t('name')}
            maxLength={NAME_LENGTH}
            onChange={(value) =>
              editor.document.edit(
                { key: 'rename' },
                (draft) => {
                  draft.name = value;
                },
                { group: 'name' },
              )
            }
            value={name}
          />
          <TextField
            field="description"
            label={t('description')}
            maxLength={DESCRIPTION_LENGTH}
            multiline
            onChange={(value) =>
              editor.document.edit(
                { key: 'settings' },
                (draft) => {
                  if (value) draft.description = value;
                  else delete draft.description;
                },
                { group: 'description' },
              )
            }
            placeholder={t('descriptionPlaceholder')}
            value={description}
          />
          <ReentryField />
          <InstanceKeyField />
          <CapsField />
          <AudienceField />
          <ExitRules />
          <Goals />
          <Variables />
        </PanelScope>
      </div>
    </section>
  );
}

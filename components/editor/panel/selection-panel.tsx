'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { copy } from '../actions/copy';
import { duplicate } from '../actions/duplicate';
import { group } from '../actions/group';
import { remove } from '../actions/remove';
import { tidy } from '../actions/tidy';
import { useEditor, useView } from '../state/editor-context';
import { PanelHead } from './panel-head';

const OFFERED = [group, tidy, copy, duplicate, remove];

/** Several steps at once. */
export function SelectionPanel() {
  const t = useTranslations('editor');
  const editor = useEditor();
  const count = useView(({ selection }) => selection.length);
  return (
    <section aria-label={t('panel.several', { count })}>
      <PanelHead>
        <p className="flex-1 font-semibold text-base">{t('panel.several', { count })}</p>
      </PanelHead>
      <div className="flex flex-col gap-2 p-4" data-form>
        {OFFERED.map((action) => (
          <Button
            className="justify-start"
            key={action.id}
            onClick={() => action.run(editor)}
            variant={action.destructive ? 'danger-outline' : 'outline'}
          >
            {action.Icon && <action.Icon />}
            {t(`actions.${action.id}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { useFormat } from '@/i18n/use-format';
import { becomeOther } from '@/journey/graph/become-other';
import { sameJson } from '@/journey/graph/same-json';
import { useEditor } from '../state/editor-context';
import { keepLocalCopy, type LocalCopy, readLocalCopy } from '../state/local-copy';

/**
 * Changes that never reached the server, from an earlier visit: bring them back, or let them go. Says so when the draft on the server has moved on
 * since: bringing them back would put an older draft over a newer one. Undo takes it back.
 */
export function LocalCopyOffer() {
  const t = useTranslations('editor.localCopy');
  const format = useFormat();
  const editor = useEditor();
  const [copy, setCopy] = useState<LocalCopy | null>(null);

  useEffect(() => {
    const found = readLocalCopy(editor.journeyId);
    if (found && !sameJson(found.document, editor.document.getState().document)) setCopy(found);
    else if (found) keepLocalCopy(editor.journeyId, null);
  }, [editor]);

  if (!copy) return null;
  const restore = () => {
    const { document } = copy;
    editor.document.edit({ key: 'localCopy' }, (draft) => {
      becomeOther(draft, document);
    });
    setCopy(null);
  };
  const discard = () => {
    keepLocalCopy(editor.journeyId, null);
    setCopy(null);
  };
  return (
    <Callout
      action={
        <span className="flex gap-2">
          <Button onClick={discard} size="sm" variant="outline">
            {t('discard')}
          </Button>
          <Button onClick={restore} size="sm">
            {t('restore')}
          </Button>
        </span>
      }
      className="m-2"
      tone="warning"
    >
      {t('text', { when: format.dateTime(copy.keptAt) })}
      {copy.revision < editor.saving.revision() && <> {t('older')}</>}
    </Callout>
  );
}

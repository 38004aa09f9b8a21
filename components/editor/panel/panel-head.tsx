'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useEditor, useView } from '../state/editor-context';
import { focusNode } from '../state/select';

/** Top of the inspector. The cross closes it and gives the keyboard back to the selected step. */
export function PanelHead({ children }: { children: ReactNode }) {
  const t = useTranslations('editor.panel');
  const editor = useEditor();
  const id = useView(({ selection }) => selection[0]);
  return (
    <div className="flex items-start gap-2.5 border-border border-b p-3">
      {children}
      <Button
        aria-label={t('close')}
        onClick={() => {
          editor.view.setState({ inspectorOpen: false });
          if (id) focusNode(editor.view, id);
        }}
        size="icon-sm"
        variant="ghost"
      >
        <X />
      </Button>
    </div>
  );
}

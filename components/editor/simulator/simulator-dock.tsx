'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet, SheetContent, SheetTitle } from '@/components/ui/sheet';
import { Spinner } from '@/components/ui/spinner';
import { useLanguage } from '@/i18n/use-language';
import { PanelSizer } from '../panel/panel-sizer';
import { usePanelWidth } from '../panel/use-panel-width';
import { useEditor, useView } from '../state/editor-context';
import { focusNode } from '../state/select';
import { useIsPhone } from '../state/use-is-phone';
import { firstSetup } from './setup';

// The engine's core and its calendars come only when somebody tries a journey: the editor opens without them.
const SimulatorPanel = dynamic(() => import('./simulator-panel').then((file) => file.SimulatorPanel), {
  ssr: false,
  loading: () => (
    <div className="grid h-full place-items-center">
      <Spinner />
    </div>
  ),
});

/** The simulator beside the canvas, on a phone a sheet from below. What was set up outlives its closing. */
export function SimulatorDock() {
  const t = useTranslations('simulator');
  const { language } = useLanguage();
  const { view } = useEditor();
  const isOpen = useView(({ simulatorOpen }) => simulatorOpen);
  const asSheet = useIsPhone();
  const [width, setWidth] = usePanelWidth();
  const [setup, setSetup] = useState(() => firstSetup(language));

  const close = () => {
    view.setState({ simulatorOpen: false });
    const [id] = view.getState().selection;
    if (id) focusNode(view, id);
    else document.querySelector<HTMLElement>('[data-try-it]')?.focus();
  };
  const panel = <SimulatorPanel onChange={setSetup} onClose={close} setup={setup} />;
  if (asSheet)
    return (
      <Sheet onOpenChange={(open) => !open && close()} open={isOpen}>
        <SheetContent
          aria-describedby={undefined}
          className="h-[70dvh] gap-0 p-0 [&>button]:hidden"
          side="bottom"
        >
          <SheetTitle className="sr-only">{t('title')}</SheetTitle>
          {panel}
        </SheetContent>
      </Sheet>
    );
  if (!isOpen) return null;
  return (
    <>
      <PanelSizer onChange={setWidth} width={width} />
      <aside
        aria-label={t('title')}
        className="shrink-0 overflow-hidden border-border border-s bg-surface"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.stopPropagation();
          close();
        }}
        style={{ width }}
      >
        {panel}
      </aside>
    </>
  );
}

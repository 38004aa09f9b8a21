'use client';

import { useEffect } from 'react';
import type { Editor } from './editor';

/** Saves when the author looks away or the network comes back, and asks before a tab with unsaved changes is closed. */
export function useSaveGuards({ saving, document: journey }: Editor): void {
  useEffect(() => {
    const flush = () => void saving.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (saving.state.getState().kind !== 'saved') event.preventDefault();
    };
    const seal = () => journey.seal();
    window.addEventListener('blur', flush);
    window.addEventListener('online', flush);
    window.addEventListener('beforeunload', ask);
    window.addEventListener('focusout', seal);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('online', flush);
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('focusout', seal);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      flush();
    };
  }, [saving, journey]);
}

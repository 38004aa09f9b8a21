'use client';

import { useEffect, useState } from 'react';
import type { Editor } from '../state/editor';

/** Saves what is unsaved, once, and says how that went. */
export function useFlushed({ saving }: Editor): 'saving' | 'saved' | 'unsaved' {
  const [state, setState] = useState<'saving' | 'saved' | 'unsaved'>('saving');
  useEffect(() => {
    let isCurrent = true;
    void saving.flush().then((saved) => isCurrent && setState(saved ? 'saved' : 'unsaved'));
    return () => {
      isCurrent = false;
    };
  }, [saving]);
  return state;
}

'use client';

import { useCallback, useState } from 'react';
import { NARROW, SIDEBAR_COOKIE } from './sidebar-cookie';

const YEAR_S = 31_536_000;

/** Narrow or wide, remembered by this browser. */
export function useSidebarWidth(initial: boolean): [isNarrow: boolean, toggle: () => void] {
  const [isNarrow, setNarrow] = useState(initial);
  const toggle = useCallback(() => {
    const value = isNarrow ? 'wide' : NARROW;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http
    document.cookie = `${SIDEBAR_COOKIE}=${value}; path=/; max-age=${YEAR_S}; samesite=lax`;
    setNarrow(!isNarrow);
  }, [isNarrow]);
  return [isNarrow, toggle];
}

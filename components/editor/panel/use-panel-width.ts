'use client';

import { useEffect, useState } from 'react';

const KEY = 'safar.inspector.width';
export const MIN_WIDTH = 320;
export const MAX_WIDTH = 640;
const DEFAULT_WIDTH = 400;

const within = (width: number) => Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width)));

/** Width of the inspector in pixels, remembered in this browser. */
export function usePanelWidth(): [number, (width: number) => void] {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  useEffect(() => {
    const stored = Number(localStorage.getItem(KEY));
    if (stored) setWidth(within(stored));
  }, []);
  return [
    width,
    (next) => {
      setWidth(within(next));
      localStorage.setItem(KEY, String(within(next)));
    },
  ];
}

'use client';

import { Background, BackgroundVariant, useStore } from '@xyflow/react';

const FADE_ZOOM = 0.5;
const isFar = (state: { transform: [number, number, number] }) => state.transform[2] < FADE_ZOOM;

/** Dots, which would only be noise from far away. */
export function CanvasBackdrop() {
  const isFaded = useStore(isFar);
  return isFaded ? null : <Background gap={24} size={1.5} variant={BackgroundVariant.Dots} />;
}

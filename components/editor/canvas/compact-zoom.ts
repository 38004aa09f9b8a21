/** Below this zoom a card shows its icon, its first words and its counter only. */
export const COMPACT_ZOOM = 0.4;

/** Selector of React Flow's store; changes only when the line is crossed. */
export const isCompactZoom = (state: { transform: [number, number, number] }): boolean =>
  state.transform[2] < COMPACT_ZOOM;

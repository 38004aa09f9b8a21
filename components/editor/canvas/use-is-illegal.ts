'use client';

import { useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { NodeId } from '@/journey/graph/types';
import { EditorContext } from '../state/editor-context';
import type { ViewState } from '../state/view-store';

const still = createStore<Pick<ViewState, 'connecting'>>(() => ({ connecting: null }));

/** Whether the connection that is being drawn may not end at this step. Never so on a canvas that is only read. */
export function useIsIllegal(id: NodeId): boolean {
  const view: Pick<typeof still, 'getState' | 'getInitialState' | 'subscribe'> =
    useContext(EditorContext)?.view ?? still;
  return useStore(
    view,
    ({ connecting }) => connecting !== null && connecting.source !== id && !connecting.legal.has(id),
  );
}

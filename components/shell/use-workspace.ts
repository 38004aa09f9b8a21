'use client';

import { useContext } from 'react';
import type { WorkspaceView } from '@/server/read/views/workspace-views';
import { WorkspaceContext } from './workspace-context';

/** The workspace of this page, kept fresh. Only below `/w/[workspace]`. */
export function useWorkspace(): WorkspaceView {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace needs the workspace layout above it');
  return workspace;
}

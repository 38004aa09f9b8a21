'use client';

import { createContext } from 'react';
import type { WorkspaceView } from '@/server/read/views/workspace-views';

export const WorkspaceContext = createContext<WorkspaceView | null>(null);

'use client';

import { createContext } from 'react';
import type { UserView } from '@/server/read/views/user-views';

export const UserContext = createContext<UserView | null>(null);

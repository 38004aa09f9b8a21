'use client';

import { useContext } from 'react';
import type { UserView } from '@/server/read/views/user-views';
import { UserContext } from './user-context';

/** Who is signed in, kept fresh. Only below `/w/[workspace]`. */
export function useUser(): UserView {
  const user = useContext(UserContext);
  if (!user) throw new Error('useUser needs the workspace layout above it');
  return user;
}

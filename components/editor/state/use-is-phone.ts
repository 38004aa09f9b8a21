'use client';

import { useSyncExternalStore } from 'react';
import { isPhone, onPhoneChange } from './is-phone';

/** Whether panels come as sheets. */
export const useIsPhone = (): boolean => useSyncExternalStore(onPhoneChange, isPhone, () => false);

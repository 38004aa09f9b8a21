'use client';

import { type ComponentType, createContext } from 'react';
import type { Rule } from '@/journey/rules/types';

/** What stands above the rows of a rule and follows every edit: the screen around says what that is. */
export const RuleNoteContext = createContext<ComponentType<{ rule: Rule }> | null>(null);

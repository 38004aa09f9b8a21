'use client';

import { createContext } from 'react';

/** What documents name by a key or an id, and what people call it. */
export interface KnownNames {
  /** By key. */
  segment: ReadonlyMap<string, string>;
  /** By id. */
  journey: ReadonlyMap<string, string>;
  /** By key. */
  template: ReadonlyMap<string, string>;
}

const none: ReadonlyMap<string, string> = new Map();

/** The names of the workspace around; without any, keys are shown as they are. */
export const KnownNamesContext = createContext<KnownNames>({ segment: none, journey: none, template: none });

import type { PanelVocabulary } from '@/nodes/registry/node-view';

/** Before anything was received. One object, so that nothing renders again for it. */
export const emptyVocabulary: PanelVocabulary = { events: [], traits: [], templates: [] };

import type { Json } from '@/shared/json';
import { setConfig } from '../../graph/set-config';
import type { JourneySettings } from '../../graph/types';
import type { Problem } from '../types';
import type { Fix, FixContext } from './fix';

/** What the field of a problem stands in: the config of its step, or the settings. */
export function rootOf({ nodeId }: Problem, { document }: FixContext): Json | undefined {
  return nodeId === undefined ? (document.settings as unknown as Json) : document.nodes[nodeId]?.config;
}

/** Puts another config, or other settings, in the place of what `rootOf` names. */
export function changeRoot({ nodeId }: Problem, { definitions }: FixContext, next: Json): Fix['apply'] {
  return (draft) => {
    if (nodeId !== undefined) setConfig(draft, nodeId, next, definitions);
    else draft.settings = next as unknown as JourneySettings;
  };
}

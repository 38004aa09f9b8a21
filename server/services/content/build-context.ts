import type { JsonObject } from '@/shared/json';
import { callbackUrl } from '../callbacks/callback-token';
import type { RenderContext } from './render-job';

interface ContextParts {
  person: { id: string; traits: JsonObject };
  entry: JsonObject;
  /** What the run carries; they stand beside the journey's name and id. */
  variables: JsonObject;
  journey: { id: string; name: string } | null;
  workspace: { name: string; timeZone: string; language: string };
  /** Missing outside a run. */
  runId?: string | null;
}

/** Marks that could turn the direction of the text around them: profile data has no business with them. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What templates of one message may read: a plain copy, so that nothing else is reachable from it. */
export function buildContext({
  person,
  entry,
  variables,
  journey,
  workspace,
  runId,
}: ContextParts): RenderContext {
  const context: RenderContext = {
    person: { ...person.traits, id: person.id },
    event: entry,
    journey: { ...variables, ...(journey ? { id: journey.id, name: journey.name } : {}) },
    workspace: { name: workspace.name, timeZone: workspace.timeZone, language: workspace.language },
    ...(runId ? { run: { id: runId, callback: callbackUrl(runId) } } : {}),
  };
  return JSON.parse(JSON.stringify(context).replace(DIRECTION_MARKS, ''));
}

import type { ContentOf } from '@/journey/content/types';
import type { Rendered } from '@/server/read/views/message-views';
import type { TemplateProblem } from '@/server/read/views/template-views';
import type { JsonObject } from '@/shared/json';
import type { Language } from '@/shared/language';

/** What a template may read. Plain JSON; never a secret, never another person's data. */
export interface RenderContext {
  person: JsonObject;
  /** Properties of the event that let the person in. */
  event: JsonObject;
  journey: JsonObject;
  workspace: JsonObject;
  /** {id, callback}: the run and the address by which another system ends its wait; missing outside a run. */
  run?: JsonObject;
}

/** One content in one language. */
export type RenderJob = {
  [C in keyof ContentOf]: { channel: C; content: ContentOf[C] };
}[keyof ContentOf] & {
  language: Language;
  /** IANA zone in which dates are written. */
  timeZone: string;
  /** From header of mails. */
  from: string;
  context: RenderContext;
};

export interface RenderResult {
  /** Null when there is a problem. */
  rendered: Rendered | null;
  problems: TemplateProblem[];
  /** Paths that the template reads and the context has no value for. */
  missing: string[];
}

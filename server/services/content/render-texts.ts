import type { Language } from '@/shared/language';
import { liquidEngine } from './liquid-engine';
import type { RenderContext } from './render-job';

/** Several texts that are no message, such as the parts of a call. */
export interface TextsJob {
  fields: Record<string, string>;
  language: Language;
  /** IANA zone in which dates are written. */
  timeZone: string;
  context: RenderContext & Record<string, unknown>;
}

export type TextsResult = { texts: Record<string, string> } | { problem: { field: string; message: string } };

/** Fills every text in. Runs inside the render thread, because a template can take for ever. */
export function renderTexts({ fields, language, timeZone, context }: TextsJob): TextsResult {
  const parse = liquidEngine('plain', language, timeZone);
  const texts: Record<string, string> = {};
  for (const [field, source] of Object.entries(fields)) {
    try {
      texts[field] = parse(source).render(context).replaceAll('\0', '');
    } catch (error) {
      return { problem: { field, message: error instanceof Error ? error.message : String(error) } };
    }
  }
  return { texts };
}

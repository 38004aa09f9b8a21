import { en, fa } from 'zod/locales';
import type { JourneyDocument } from '@/journey/graph/types';
import { journeyDocumentSchema } from '@/journey/schema/journey-document';
import type { Language } from '@/shared/language';
import { stripJsonComments } from './strip-json-comments';

export type JourneyFile =
  | { ok: true; document: JourneyDocument }
  | { ok: false; problem: 'notJson'; reason: string }
  | { ok: false; problem: 'notJourney'; places: { path: string; message: string }[] };

const LOCALES = { en, fa };

/** Reads a journey from the text of a file; what is wrong is named with its place. */
export function readJourneyFile(text: string, language: Language): JourneyFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stripJsonComments(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return { ok: false, problem: 'notJson', reason: error instanceof Error ? error.message : String(error) };
  }
  const result = journeyDocumentSchema.safeParse(parsed, { error: LOCALES[language]().localeError });
  if (result.success) return { ok: true, document: result.data };
  const places = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return { ok: false, problem: 'notJourney', places };
}

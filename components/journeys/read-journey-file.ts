import { en, fa } from 'zod/locales';
import type { JourneyDocument } from '@/journey/graph/types';
import { journeyDocumentSchema } from '@/journey/schema/journey-document';
import type { Language } from '@/shared/language';
import { stripJsonComments } from './strip-json-comments';

/** What is wrong at a place of the file; `message` is null when it is missing. */
export interface FilePlace {
  path: string;
  message: string | null;
}

export type JourneyFile =
  | { ok: true; document: JourneyDocument }
  | { ok: false; problem: 'notJson'; reason: string }
  | { ok: false; problem: 'notJourney'; places: FilePlace[] };

const LOCALES = { en, fa };
/** Stands for a message that the page has in its own words. */
const MISSING = 'missing';

/** Reads a journey from the text of a file; what is wrong is named with its place. */
export function readJourneyFile(text: string, language: Language): JourneyFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stripJsonComments(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return { ok: false, problem: 'notJson', reason: error instanceof Error ? error.message : String(error) };
  }
  const { localeError } = LOCALES[language]();
  const result = journeyDocumentSchema.safeParse(parsed, {
    error: (issue) => (issue.input === undefined ? MISSING : localeError(issue)),
  });
  if (result.success) return { ok: true, document: result.data };
  const places = result.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message: message === MISSING ? null : message,
  }));
  return { ok: false, problem: 'notJourney', places };
}

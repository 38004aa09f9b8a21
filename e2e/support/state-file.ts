import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '@/shared/language';

/** Named by the main process; Playwright's workers inherit it. */
process.env.SAFAR_E2E_STATE ??= join(tmpdir(), `safar-browser-${process.pid}`);

/** Where the cookies of a signed-in browser in this language are kept during a run. */
export function stateFile(language: Language): string {
  return `${process.env.SAFAR_E2E_STATE}-${language}.json`;
}

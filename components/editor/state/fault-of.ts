import { appErrorOf } from '@/components/trpc/app-error-of';
import type { SaveFault } from './saving';

/** What a failed save means. `say` puts the error into words. */
export function faultOf(error: unknown, say: (error: unknown) => string): SaveFault {
  const code = appErrorOf(error)?.code;
  if (code === 'conflict') return { kind: 'conflict' };
  if (code === undefined || code === 'unavailable') return { kind: 'away' };
  return { kind: 'refused', message: say(error) };
}

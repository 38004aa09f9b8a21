import { env } from '@/server/env';

/** Kills this process at once, as the power going out would, when SAFAR_FAILPOINT names this place. */
export function failpoint(place: string): void {
  if (env().SAFAR_FAILPOINT === place) process.kill(process.pid, 'SIGKILL');
}

import type { AppError } from '@/shared/app-error';
import { pool } from '../../data/pool';

/** Notes that a call to a webhook's address was taken. At most once a second, so that calls need not wait for each other. */
export async function noteTakenCall(hookId: string): Promise<void> {
  await pool().query(
    `UPDATE inbound_hook SET called_at = now()
      WHERE id = $1 AND (called_at IS NULL OR called_at < now() - interval '1 second')`,
    [hookId],
  );
}

/** Notes that a call was refused, and why. An address that nobody has is nobody's to be told of. */
export async function noteRefusedCall(token: string, { key, values, detail }: AppError): Promise<void> {
  await pool().query('UPDATE inbound_hook SET refused_at = now(), refusal = $2 WHERE token = $1', [
    token,
    JSON.stringify({ key, values, detail }),
  ]);
}

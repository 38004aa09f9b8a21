import { pool } from '../pool';

let isNotifying = false;
let isOwed = false;

/** Wakes the reactor. Called after commit; calls that overlap are folded into one more. */
export async function notifyInbox(): Promise<void> {
  isOwed = true;
  if (isNotifying) return;
  isNotifying = true;
  try {
    while (isOwed) {
      isOwed = false;
      await pool().query(`SELECT pg_notify('safar_inbox', '')`);
    }
  } finally {
    isNotifying = false;
  }
}

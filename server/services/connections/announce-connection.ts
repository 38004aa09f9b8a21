import { notify } from '../../data/notify';

/** After a change was committed: the worker tries the connection out, and messages that waited for it go. */
export function announceConnection(): void {
  notify('safar_connections');
  notify('safar_messages');
}

import { notify } from '../../data/notify';

/** After a change was committed: the worker tries the connection out, and messages that waited for it go. */
export function announceConnection(connectionId: string): void {
  notify('safar_connections', connectionId);
  notify('safar_messages');
}

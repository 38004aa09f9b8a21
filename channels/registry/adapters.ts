import { openSmtp } from '../email/smtp/open-smtp';
import type { Adapter } from '../port';
import { openSandbox } from '../sandbox/open-sandbox';
import type { ProviderId } from './definitions';

/** The worker's door of each provider: one line per provider. Settings were parsed with the provider's definition. */
export const adapters = {
  smtp: openSmtp as Adapter<never, never, never>,
  'sandbox-email': openSandbox('email'),
  'sandbox-sms': openSandbox('sms'),
  'sandbox-push': openSandbox('push'),
} satisfies Record<ProviderId, Adapter<never, never, never>>;

import { smtp } from '../email/smtp/definition';
import type { ProviderDefinition } from '../provider-definition';
import { sandboxEmail, sandboxPush, sandboxSms } from '../sandbox/definitions';

/** One line per provider. */
const all = {
  smtp,
  'sandbox-email': sandboxEmail,
  'sandbox-sms': sandboxSms,
  'sandbox-push': sandboxPush,
};

export type ProviderId = keyof typeof all;

/** Safe to read anywhere on the server: no provider's client is behind it. */
export const providers: Record<ProviderId, ProviderDefinition> = all as never;

export const isProviderId = (id: string): id is ProviderId => Object.hasOwn(all, id);

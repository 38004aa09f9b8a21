import { z } from 'zod';
import { emailConfig } from '../email/port';
import { commonConfig, defineProvider } from '../provider-definition';

const none = z.object({});
const batch = () => 200;

export const sandboxEmail = defineProvider({
  id: 'sandbox-email',
  channel: 'email',
  label: 'providers.sandbox',
  config: emailConfig.extend({ fromAddress: z.email().max(254).default('sandbox@example.com') }),
  secrets: none,
  idempotent: true,
  batch,
});

export const sandboxSms = defineProvider({
  id: 'sandbox-sms',
  channel: 'sms',
  label: 'providers.sandbox',
  config: commonConfig,
  secrets: none,
  idempotent: true,
  batch,
});

export const sandboxPush = defineProvider({
  id: 'sandbox-push',
  channel: 'push',
  label: 'providers.sandbox',
  config: commonConfig,
  secrets: none,
  idempotent: true,
  batch,
});

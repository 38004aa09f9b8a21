import { z } from 'zod';
import { emailConfig } from '../email/port';
import { commonConfig, defineProvider } from '../provider-definition';

const none = z.object({});
const batch = () => 200;

export const sandboxEmail = defineProvider({
  id: 'sandbox-email',
  channel: 'email',
  config: emailConfig.extend({ fromAddress: z.email().max(254).default('sandbox@example.com') }),
  secrets: none,
  idempotent: true,
  batch,
});

export const sandboxSms = defineProvider({
  id: 'sandbox-sms',
  channel: 'sms',
  config: commonConfig,
  secrets: none,
  idempotent: true,
  batch,
});

export const sandboxPush = defineProvider({
  id: 'sandbox-push',
  channel: 'push',
  config: commonConfig,
  secrets: none,
  idempotent: true,
  batch,
});

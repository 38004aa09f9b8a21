import { z } from 'zod';
import type { Channel } from '@/shared/channel';

/** Settings that every connection has. */
export const commonConfig = z.object({
  /** Messages per second at most; without it as fast as it goes. */
  perSecond: z.number().int().min(1).max(10_000).optional(),
});

/** What anyone may know of a provider without being able to send with it. */
export interface ProviderDefinition<Config = unknown, Secrets = unknown> {
  id: string;
  channel: Channel;
  config: z.ZodType<Config>;
  /** Write-only fields. */
  secrets: z.ZodType<Secrets>;
  /** The provider recognises a repeated message id, so that a doubtful message may be sent again. */
  idempotent: boolean;
  /** Most messages handed over at once; of a provider that is not idempotent, also the most that one crash leaves unknown. */
  batch(config: Config): number;
}

/** Only infers the type parameters. */
export const defineProvider = <Config, Secrets>(
  definition: ProviderDefinition<Config, Secrets>,
): ProviderDefinition<Config, Secrets> => definition;

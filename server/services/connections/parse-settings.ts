import { isProviderId, type ProviderId, providers } from '@/channels/registry/definitions';
import { AppError } from '@/shared/app-error';
import type { JsonObject } from '@/shared/json';

/** A provider that can serve the channel; throws `invalid` otherwise. */
export function requireProvider(provider: string, channel: string): ProviderId {
  if (isProviderId(provider) && providers[provider].channel === channel) return provider;
  throw new AppError('invalid', 'unknownProvider', `No provider ${provider} for ${channel}`, { provider });
}

/** Settings as the provider's own schema has them; throws `invalid` and names the first field that is wrong. */
export function parseSettings(
  provider: ProviderId,
  settings: { config: JsonObject; secrets: JsonObject },
): { config: JsonObject; secrets: JsonObject } {
  const parse = (part: 'config' | 'secrets') => {
    const result = providers[provider][part].safeParse(settings[part]);
    if (result.success) return result.data as JsonObject;
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    const message = issue?.message ?? '';
    throw new AppError('invalid', 'connectionSettings', `${field}: ${message}`, { field, message });
  };
  return { config: parse('config'), secrets: parse('secrets') };
}

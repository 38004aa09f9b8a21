import { z } from 'zod';
import { CALL_METHODS, type CallHeader } from '@/journey/calls/types';
import { secretNameSchema } from '@/journey/schema/secret-name';
import { takenVariablesSchema } from '@/journey/schema/taken-variables';

export const PATIENCE_UNITS = ['minutes', 'hours'] as const;

const name = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/)
  // What belongs to the connection or to the signature is not the author's to set.
  .regex(/^(?!(host|connection|content-length|transfer-encoding|upgrade|webhook-.*)$)/i);

const header = z.strictObject({
  name,
  value: z.string().max(1_000),
  /** Name of a secret of the workspace; `value` is left empty. */
  secret: secretNameSchema.optional(),
});

export const callWebhookConfig = z.strictObject({
  method: z.enum(CALL_METHODS),
  /** May contain Liquid. */
  url: z
    .string()
    .trim()
    .min(1)
    .max(2_000)
    .regex(/^https?:\/\//i),
  headers: z.array(header).max(20) as z.ZodType<CallHeader[]>,
  /** Liquid; empty: a summary of person, event and run. */
  body: z.string().max(20_000),
  /** How long the run waits for an answer, tries that failed included. */
  patience: z.strictObject({ amount: z.number().int().min(1).max(1_440), unit: z.enum(PATIENCE_UNITS) }),
  /** Variables taken from the JSON of the answer. */
  map: takenVariablesSchema,
});
export type CallWebhookConfig = z.infer<typeof callWebhookConfig>;

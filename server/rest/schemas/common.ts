import { z } from '@hono/zod-openapi';
import { CHANNELS } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';
import { LANGUAGES } from '@/shared/language';

export const channelSchema = z.enum(CHANNELS);
export const languageSchema = z.enum(LANGUAGES);
export const momentSchema = z.iso.datetime().openapi({ example: '2026-11-24T09:30:00.000Z' });
export const idSchema = z.uuid();

/** Any JSON object. */
export const objectSchema = z.record(z.string(), z.unknown()) as unknown as z.ZodType<JsonObject>;

/** {code, …}: the code is stable, the rest are the facts behind it. */
export const reasonSchema = <T extends { code: string }>() =>
  z.looseObject({ code: z.string() }) as unknown as z.ZodType<T>;

/** One page of a list; ask again with `cursor` until `nextCursor` is null. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const cursorQuery = z
  .string()
  .max(1_000)
  .optional()
  .openapi({ description: 'nextCursor of the page before' });
export const limitQuery = z.coerce
  .number()
  .int()
  .min(1)
  .max(200)
  .default(50)
  .openapi({ description: 'Size of a page' });
export const searchQuery = z.string().max(200).optional();

import { z } from 'zod';
import { galleryExamples } from '@/journey/examples/gallery-examples';
import { CHANNELS } from '@/shared/channel';
import { LANGUAGES } from '@/shared/language';

export const id = z.uuid();
export const channel = z.enum(CHANNELS);
export const language = z.enum(LANGUAGES);
export const cursor = z.string().max(500).optional();
export const search = z.string().max(200).optional();
export const name = z.string().trim().min(1).max(120);
/** Of a folder or a tag. */
export const label = z.string().trim().min(1).max(60);
export const email = z.email().max(200);
export const role = z.enum(['owner', 'admin', 'member']);
export const calendar = z.enum(['persian', 'gregorian']);
/** Counted after normalisation: a password typed on any keyboard is the same password. */
export const password = z
  .string()
  .transform((typed) => typed.normalize('NFKC'))
  .pipe(z.string().min(8).max(200));
/** An example of the gallery by its id. */
export const example = z
  .enum(galleryExamples.map(({ id }) => id))
  .transform((id) => galleryExamples.find((known) => known.id === id) ?? z.NEVER);
/** Any object of JSON, such as traits or the properties of an event. */
export const jsonObject = z.record(z.string().max(200), z.json());

import { z } from 'zod';
import type { TemplateContent } from '@/journey/content/types';

/** Only that it is an object: the services parse it by the channel's own shape and name the field that is wrong. */
export const templateContent = z.custom<TemplateContent>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

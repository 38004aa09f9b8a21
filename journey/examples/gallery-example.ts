import type { Channel } from '@/shared/channel';
import type { Language } from '@/shared/language';
import type { TemplateContent } from '../content/types';
import type { JourneyDocument } from '../graph/types';

/** In the order of a customer's life. */
export const EXAMPLE_CATEGORIES = ['begin', 'before', 'after', 'return', 'loyalty'] as const;
export type ExampleCategory = (typeof EXAMPLE_CATEGORIES)[number];

/** A message that an example sends, in both languages. */
export interface ExampleTemplate {
  /** What the example's steps call it. */
  key: string;
  name: Record<Language, string>;
  channel: Channel;
  content: TemplateContent;
}

/** A journey that a workspace can begin with, together with everything it says. */
export interface GalleryExample {
  id: string;
  category: ExampleCategory;
  make(language: Language): JourneyDocument;
  templates: readonly ExampleTemplate[];
}

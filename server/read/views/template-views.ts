import type { TemplateContent } from '@/journey/content/types';
import type { Channel } from '@/shared/channel';
import type { Language } from '@/shared/language';
import type { Rendered } from './message-views';

export interface TemplateListItem {
  id: string;
  /** What journey documents call it. */
  key: string;
  name: string;
  channel: Channel;
  languages: Language[];
  /** Latest published version; null = never published, so nothing can be sent with it. */
  version: number | null;
  hasUnpublishedChanges: boolean;
  /** First words of the draft. */
  excerpt: string;
  /** Live or paused journeys that use it. */
  usedBy: { id: string; name: string }[];
  updatedAt: string;
}

export interface TemplateView extends Omit<TemplateListItem, 'excerpt'> {
  draft: TemplateContent;
  revision: number;
}

/** A field that does not parse or render names itself and its line. */
export interface TemplateProblem {
  language: Language;
  field: string;
  message: string;
  line?: number;
}

export interface TemplatePreview {
  rendered: Rendered | null;
  problems: TemplateProblem[];
  /** Variables the template reads that this person has no value for. */
  missing: string[];
}

/** A published template as one person would get it from a journey. */
export interface MessagePreview extends TemplatePreview {
  /** Null: there is no such template, or none that was published. */
  language: Language | null;
  /** Those that the template was written in. */
  languages: Language[];
}

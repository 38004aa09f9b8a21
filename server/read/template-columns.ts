import type { TemplateContent } from '@/journey/content/types';
import type { Channel } from '@/shared/channel';
import { LANGUAGES } from '@/shared/language';
import type { TemplateListItem } from './views/template-views';

/** `t` is the template. */
export const TEMPLATE_SELECT = `
SELECT t.id, t.key, t.name, t.channel, t.draft, t.revision, t.version, t.updated_at,
       t.draft IS DISTINCT FROM v.content AS is_changed
  FROM template t
  LEFT JOIN template_version v ON v.workspace_id = t.workspace_id AND v.template_id = t.id AND v.number = t.version`;

export interface TemplateRow {
  id: string;
  key: string;
  name: string;
  channel: Channel;
  draft: TemplateContent;
  revision: number;
  version: number | null;
  updated_at: Date;
  is_changed: boolean;
}

/** What a list and a page of templates have in common. */
export const presentTemplate = (
  row: TemplateRow,
  usedBy: TemplateListItem['usedBy'],
): Omit<TemplateListItem, 'excerpt'> => ({
  id: row.id,
  key: row.key,
  name: row.name,
  channel: row.channel,
  languages: LANGUAGES.filter((language) => row.draft[language] !== undefined),
  version: row.version,
  hasUnpublishedChanges: row.is_changed,
  usedBy,
  updatedAt: row.updated_at.toISOString(),
});

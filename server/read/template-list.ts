import type { TemplateContent } from '@/journey/content/types';
import type { Channel } from '@/shared/channel';
import { LANGUAGES } from '@/shared/language';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { foldedSql, searchPatterns } from './folded-sql';
import { presentTemplate, TEMPLATE_SELECT, type TemplateRow } from './template-columns';
import { templateUses } from './template-uses';
import type { TemplateListItem } from './views/template-views';

const EXCERPT_LENGTH = 120;

/** The first thing a receiver would read. */
function excerptOf(draft: TemplateContent): string {
  const content = LANGUAGES.map((language) => draft[language]).find((one) => one !== undefined);
  if (!content) return '';
  const first =
    'subject' in content
      ? content.subject
      : 'title' in content
        ? content.title || content.body
        : content.text;
  return first.replace(/\s+/g, ' ').trim().slice(0, EXCERPT_LENGTH);
}

/** Templates of a workspace, the last changed first. `search` looks into names, keys and texts. */
export async function listTemplates(
  workspaceId: string,
  filter: { channel?: Channel | undefined; search?: string | undefined } = {},
): Promise<TemplateListItem[]> {
  const where = new Where();
  where.and(`t.workspace_id = ${where.bind(workspaceId)}`);
  if (filter.channel) where.and(`t.channel = ${where.bind(filter.channel)}`);
  const texts = foldedSql(`t.name || ' ' || t.key || ' ' || t.draft::text`);
  for (const pattern of searchPatterns(filter.search ?? ''))
    where.and(`${texts} LIKE ${where.bind(pattern)}`);
  const [{ rows }, uses] = await Promise.all([
    pool().query<TemplateRow>(
      `${TEMPLATE_SELECT} ${where} ORDER BY t.updated_at DESC, t.id DESC`,
      where.values,
    ),
    templateUses(workspaceId),
  ]);
  return rows.map((row) => ({
    ...presentTemplate(row, uses.get(row.key) ?? []),
    excerpt: excerptOf(row.draft),
  }));
}

import type { Channel } from '@/shared/channel';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { excerptOf } from './excerpt-of';
import { foldedSql, searchPatterns } from './folded-sql';
import { presentTemplate, TEMPLATE_SELECT, type TemplateRow } from './template-columns';
import { templateUses } from './template-uses';
import type { TemplateListItem } from './views/template-views';

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

import { pool } from '../data/pool';
import { noTemplate } from '../services/templates/lock-template';
import { presentTemplate, TEMPLATE_SELECT, type TemplateRow } from './template-columns';
import { templateUses } from './template-uses';
import type { TemplateView } from './views/template-views';

/** One template with its draft; throws `not-found`. */
export async function getTemplate(workspaceId: string, templateId: string): Promise<TemplateView> {
  const [{ rows }, uses] = await Promise.all([
    pool().query<TemplateRow>(`${TEMPLATE_SELECT} WHERE t.workspace_id = $1 AND t.id = $2`, [
      workspaceId,
      templateId,
    ]),
    templateUses(workspaceId),
  ]);
  const row = rows[0];
  if (!row) throw noTemplate();
  return { ...presentTemplate(row, uses.get(row.key) ?? []), draft: row.draft, revision: row.revision };
}

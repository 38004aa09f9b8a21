import type { SqlSetting } from '@/journey/rules/sql-scope';
import { toSql } from '@/journey/rules/to-sql';
import type { Rule } from '@/journey/rules/types';
import { AppError } from '@/shared/app-error';
import { inTransaction } from '../data/pool';
import { prisma } from '../data/prisma';
import { checkSegmentRule } from '../services/segments/check-segment-rule';
import { PERSON_SELECT, type PersonRow, presentPerson } from './person-row';
import type { SegmentPreview } from './views/segment-views';

const EXAMPLES = 3;
/** Somebody is typing and waits for the number. ms */
const PATIENCE_MS = 10_000;
/** What PostgreSQL says of a statement that took too long. */
const CANCELED = '57014';

/** Whom a rule describes right now. Throws `invalid` for rules that need a run, `unavailable` when counting takes too long. */
export async function previewSegment(workspaceId: string, rule: Rule): Promise<SegmentPreview> {
  const workspace = await prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  const setting = { workspaceId, now: Date.now(), zone: workspace.timeZone, clock: workspace.demoClock };
  checkSegmentRule(rule, setting);
  try {
    return await look(rule, setting);
  } catch (error) {
    if ((error as { code?: string }).code !== CANCELED) throw error;
    throw new AppError('unavailable', 'segmentCountSlow', 'Counting the people took too long');
  }
}

async function look(rule: Rule, setting: SqlSetting): Promise<SegmentPreview> {
  const { text, values } = toSql(rule, setting);
  const bound = [...values, setting.workspaceId];
  const ofWorkspace = `p.workspace_id = $${bound.length}::uuid AND p.merged_into IS NULL`;
  return inTransaction(async (client) => {
    await client.query('SET TRANSACTION READ ONLY');
    await client.query(`SELECT set_config('statement_timeout', $1, true)`, [String(PATIENCE_MS)]);
    const counts = await client.query<{ count: number; of: number }>(
      `SELECT count(*) FILTER (WHERE ${text})::int AS count, count(*)::int AS of FROM person p WHERE ${ofWorkspace}`,
      bound,
    );
    const { count = 0, of = 0 } = counts.rows[0] ?? {};
    const people = await client.query<PersonRow>(
      `${PERSON_SELECT} WHERE ${ofWorkspace} AND ${text} ORDER BY p.last_seen_at DESC, p.id DESC LIMIT ${EXAMPLES}`,
      bound,
    );
    return { count, of, examples: people.rows.map(presentPerson) };
  });
}

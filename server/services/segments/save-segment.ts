import type { Rule } from '@/journey/rules/types';
import { AppError } from '@/shared/app-error';
import { newId } from '@/shared/new-id';
import { holdReactor } from '../../data/inbox/lock-reactor';
import { notify } from '../../data/notify';
import { inTransaction } from '../../data/pool';
import { prisma } from '../../data/prisma';
import { fillSegment } from '../../data/segments/fill-segment';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { checkSegmentCircle } from './check-segment-circle';
import { checkSegmentRule } from './check-segment-rule';

export interface SegmentInput {
  key: string;
  name: string;
  /** Null: a static one, whose members are put into it. */
  rule: Rule | null;
  /** There must be none of this key yet. */
  isNew?: boolean;
}

/**
 * Creates the segment of this key or changes it. Whoever a new rule describes belongs to it from then on, without entering it in the eyes of
 * journeys. Throws `invalid` for rules that need a run or lead back to the segment itself, `conflict` when a static segment would become a
 * dynamic one or the other way round, or when a new one's key is taken. Answers with the segment's id.
 */
export async function saveSegment(
  actor: Actor,
  { key, name, rule, isNew = false }: SegmentInput,
): Promise<string> {
  const { workspaceId } = actor;
  const workspace = await prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  const setting = { workspaceId, now: Date.now(), zone: workspace.timeZone, clock: workspace.demoClock };
  if (rule) checkSegmentRule(rule, setting);
  const segmentId = await inTransaction(async (client) => {
    const { rows } = await client.query<{ id: string; isStatic: boolean; isSame: boolean }>(
      `SELECT id, rule IS NULL AS "isStatic", rule = $3::jsonb AS "isSame" FROM segment
        WHERE workspace_id = $1 AND key = $2 FOR UPDATE`,
      [workspaceId, key, rule && JSON.stringify(rule)],
    );
    const known = rows[0];
    if (known && known.isStatic !== (rule === null))
      throw new AppError(
        'conflict',
        'segmentKind',
        'A segment stays static or dynamic. Make another one with its own key.',
      );
    if (rule) await checkSegmentCircle(client, workspaceId, { key, rule });
    const id = known?.id ?? newId();
    const written = await client.query(
      `INSERT INTO segment AS s (id, workspace_id, key, name, rule) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (workspace_id, key) DO UPDATE
          SET name = excluded.name, rule = excluded.rule, updated_at = now(),
              generation = s.generation + CASE WHEN s.rule IS DISTINCT FROM excluded.rule THEN 1 ELSE 0 END
        WHERE NOT $6`,
      [id, workspaceId, key, name, rule && JSON.stringify(rule), isNew],
    );
    if (written.rowCount === 0)
      throw new AppError('conflict', 'segmentKeyTaken', `There is a segment ${key} already`, {
        segment: key,
      });
    if (!rule || known?.isSame) return id;
    // The reactor waits meanwhile: it would judge people by the rule of before.
    await holdReactor(client);
    await fillSegment(client, id, rule, setting);
    return id;
  });
  await writeAudit(prisma(), actor, {
    action: 'segment.save',
    subject: 'segment',
    subjectId: segmentId,
    after: { key, name, rule },
  });
  notify('safar_wake');
  return segmentId;
}

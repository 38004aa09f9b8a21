import { compile } from '@/journey/compile/compile';
import type { JourneyDocument } from '@/journey/graph/types';
import type { MigrationChoices } from '@/journey/migrate/types';
import { listensTo } from '@/journey/plan/triggers/listens-to';
import { definitions } from '@/nodes/registry/definitions';
import { AppError } from '@/shared/app-error';
import { jsonColumn, type Tx } from '../../data/json-column';
import { notify } from '../../data/notify';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { checkDocument } from './check-document';
import { DocumentProblemsError } from './document-problems-error';
import { hashPlan } from './hash-plan';
import { keepPublishedIds } from './keep-published-ids';
import { lockJourney, requireNotArchived, requireRevision } from './lock-journey';
import { addMigration } from './start-migration';

/** States that publishing does not change. */
const KEPT = new Set(['paused', 'draining']);

/**
 * Makes the draft the version that new people enter; people inside stay on theirs, or are moved as `move` says. A paused journey stays paused, one that drains goes on
 * draining, a stopped one is live again once everybody has left it.
 * Throws DocumentProblemsError when the draft has errors, `conflict` when the draft moved on.
 */
export async function publishJourney(
  actor: Actor,
  input: { journeyId: string; revision: number; note: string; move?: MigrationChoices | undefined },
): Promise<{ version: number; migrationId?: string }> {
  const published = await prisma().$transaction(async (tx) => {
    const journey = await lockJourney(tx, actor, input.journeyId);
    requireNotArchived(journey.status);
    requireRevision(journey.revision, input.revision);
    if (journey.status === 'stopped') await requireNobodyInside(tx, actor, journey.id);
    const draft = journey.document as unknown as JourneyDocument;
    const document = await keepPublishedIds(tx, actor, journey.id, draft);
    const problems = await checkDocument(actor.workspaceId, document, { journeyId: journey.id, tx });
    if (problems.some(({ severity }) => severity === 'error')) throw new DocumentProblemsError(problems);
    const plan = compile(document, definitions);
    const latest = await tx.journeyVersion.aggregate({
      where: { workspaceId: actor.workspaceId, journeyId: journey.id },
      _max: { number: true },
    });
    const version = (latest._max.number ?? 0) + 1;
    await tx.journeyVersion.create({
      data: {
        workspaceId: actor.workspaceId,
        journeyId: journey.id,
        number: version,
        document: jsonColumn(document),
        plan: jsonColumn(plan),
        planHash: hashPlan(plan),
        note: input.note,
        publishedBy: actor.userId,
      },
    });
    await tx.journey.update({
      where: { id: journey.id },
      data: {
        document: jsonColumn(document),
        liveVersion: version,
        listensTo: listensTo(plan),
        status: KEPT.has(journey.status) ? journey.status : 'live',
        generation: journey.generation + 1,
        updatedAt: new Date(),
      },
    });
    await writeAudit(tx, actor, {
      action: 'journey.publish',
      subject: 'journey',
      subjectId: journey.id,
      before: { version: journey.liveVersion },
      after: { version, note: input.note },
    });
    const to = { journeyId: journey.id, version, document };
    return { version, ...(input.move ? { migrationId: await addMigration(tx, actor, to, input.move) } : {}) };
  });
  if (published.migrationId) notify('safar_wake');
  return published;
}

/** Were it live again while the worker takes people out, some would stay. */
async function requireNobodyInside(tx: Tx, { workspaceId }: Actor, journeyId: string): Promise<void> {
  const count = await tx.run.count({ where: { workspaceId, journeyId, status: { not: 'ended' } } });
  if (count > 0)
    throw new AppError('conflict', 'journeyStopping', `${count} people are still being taken out`, { count });
}

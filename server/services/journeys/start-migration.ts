import type { JourneyDocument } from '@/journey/graph/types';
import type { MigrationChoices } from '@/journey/migrate/types';
import { definitions } from '@/nodes/registry/definitions';
import { AppError } from '@/shared/app-error';
import { newId } from '@/shared/new-id';
import { jsonColumn, type Tx } from '../../data/json-column';
import { notify } from '../../data/notify';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { lockJourney, noJourney } from './lock-journey';

/**
 * Begins to move everybody who is inside an older version to the live one; the worker does it, batch by batch. Throws `conflict` while another
 * migration of the journey is running, `invalid` when a target is no step of the live version.
 */
export async function startMigration(
  actor: Actor,
  journeyId: string,
  choices: MigrationChoices,
): Promise<{ id: string }> {
  const id = await prisma().$transaction(async (tx) => {
    const journey = await lockJourney(tx, actor, journeyId);
    if (journey.liveVersion === null)
      throw new AppError('conflict', 'journeyNotPublished', 'The journey was never published');
    if (journey.status === 'stopped' || journey.status === 'archived')
      throw new AppError('conflict', 'journeyStatus', `Not possible while the journey is ${journey.status}`, {
        status: journey.status,
      });
    const version = await tx.journeyVersion.findFirst({
      where: { workspaceId: actor.workspaceId, journeyId, number: journey.liveVersion },
      select: { document: true },
    });
    if (!version) throw noJourney();
    const document = version.document as unknown as JourneyDocument;
    return addMigration(tx, actor, { journeyId, version: journey.liveVersion, document }, choices);
  });
  notify('safar_wake');
  return { id };
}

/** The row that makes the worker move people to a version, written with its audit in the caller's transaction. */
export async function addMigration(
  tx: Tx,
  actor: Actor,
  to: { journeyId: string; version: number; document: JourneyDocument },
  choices: MigrationChoices,
): Promise<string> {
  requireTargets(to.document, choices);
  const { workspaceId } = actor;
  const { journeyId, version } = to;
  const running = await tx.migration.count({ where: { workspaceId, journeyId, status: 'running' } });
  if (running > 0)
    throw new AppError('conflict', 'migrationRunning', 'People of this journey are being moved already');
  const total = await tx.run.count({
    where: { workspaceId, journeyId, status: { not: 'ended' }, version: { lt: version } },
  });
  const { id } = await tx.migration.create({
    data: {
      id: newId(),
      workspaceId,
      journeyId,
      version,
      map: jsonColumn(choices.map),
      timers: choices.timers,
      total,
      createdBy: actor.userId,
    },
    select: { id: true },
  });
  await writeAudit(tx, actor, {
    action: 'journey.migrate',
    subject: 'journey',
    subjectId: journeyId,
    after: { migration: id, version, total, ...choices },
  });
  return id;
}

/** Every step that people are sent to must be there, and one that somebody can stand at. */
export function requireTargets({ nodes }: JourneyDocument, { map }: MigrationChoices): void {
  for (const [from, to] of Object.entries(map)) {
    if (to === null) continue;
    const node = nodes[to];
    if (!node || definitions[node.kind]?.trigger)
      throw new AppError(
        'invalid',
        'migrationTarget',
        `map.${from}: ${to} is no step of the version that people are moved to`,
        { node: to },
      );
  }
}

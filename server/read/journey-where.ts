import type { JourneyStatus } from '@/shared/journey-status';
import { Where } from '../data/where';
import { foldedSql, searchPatterns } from './folded-sql';

export interface JourneyFilter {
  /** Words of the name. */
  search?: string | undefined;
  status?: JourneyStatus | undefined;
  /** Empty: those that lie in none. */
  folder?: string | undefined;
  tag?: string | undefined;
  /** Who looks after it. */
  ownerId?: string | undefined;
}

/** The conditions of a filter over `journey j`; archived ones only when asked for by status. */
export function journeyWhere(workspaceId: string, filter: JourneyFilter): Where {
  const where = new Where();
  where.and(`j.workspace_id = ${where.bind(workspaceId)}`);
  where.and(filter.status ? `j.status = ${where.bind(filter.status)}` : `j.status <> 'archived'`);
  if (filter.folder === '') where.and('j.folder IS NULL');
  else if (filter.folder !== undefined) where.and(`j.folder = ${where.bind(filter.folder)}`);
  if (filter.tag) where.and(`${where.bind(filter.tag)} = ANY(j.tags)`);
  if (filter.ownerId) where.and(`j.owner_id = ${where.bind(filter.ownerId)}`);
  for (const pattern of searchPatterns(filter.search ?? ''))
    where.and(`${foldedSql('j.name')} LIKE ${where.bind(pattern)}`);
  return where;
}

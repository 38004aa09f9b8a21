import { Where } from '../data/where';
import { searchPatterns } from './folded-sql';

export interface RefusalFilter {
  journeyId?: string | undefined;
  personId?: string | undefined;
  /** Code of the reason. */
  code?: string | undefined;
  /** Name, address or identifier of the person. */
  search?: string | undefined;
  /** Only of the last so many days. */
  days?: number | undefined;
}

/** The conditions of a filter over `entry_refusal r`, and of the person's words over `person p`. */
export function refusalWhere(workspaceId: string, filter: RefusalFilter): Where {
  const where = new Where();
  where.and(`r.workspace_id = ${where.bind(workspaceId)}`);
  if (filter.journeyId) where.and(`r.journey_id = ${where.bind(filter.journeyId)}`);
  if (filter.personId) where.and(`r.person_id = ${where.bind(filter.personId)}`);
  if (filter.code) where.and(`r.reason->>'code' = ${where.bind(filter.code)}`);
  if (filter.days) where.and(`r.at > now() - ${where.bind(filter.days)} * interval '1 day'`);
  for (const pattern of searchPatterns(filter.search ?? ''))
    where.and(`p.search_text LIKE ${where.bind(pattern)}`);
  return where;
}

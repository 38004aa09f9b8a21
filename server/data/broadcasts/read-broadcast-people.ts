import type { ClientBase } from 'pg';
import { audienceSql, type Selection } from './audience-sql';

type Client = Pick<ClientBase, 'query'>;

/** Ids of the next people, in the order of their ids. */
export async function readBroadcastPeople(
  client: Client,
  selection: Selection,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const { text, values } = audienceSql(selection);
  const beyond = after === null ? '' : ` AND p.id > $${values.push(after)}::uuid`;
  const { rows } = await client.query<{ id: string }>(
    `SELECT p.id ${text}${beyond} ORDER BY p.id LIMIT $${values.push(limit)}`,
    values,
  );
  return rows.map(({ id }) => id);
}

/** How many there are. */
export async function countBroadcastPeople(client: Client, selection: Selection): Promise<number> {
  const { text, values } = audienceSql(selection);
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count ${text}`, values);
  return rows[0]?.count ?? 0;
}

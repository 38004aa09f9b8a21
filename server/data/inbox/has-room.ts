import type { PoolClient } from 'pg';

/** As many events as the reactor reacts to in a second or two. */
const ROOM = 5_000;

const COUNT = `
SELECT count(*)::int AS waiting FROM (SELECT 1 FROM event_inbox WHERE due_at <= statement_timestamp() LIMIT $1) AS due`;

/**
 * Whether the product may say more of people by itself. What a million of them are told at once would otherwise stand before everything that
 * people do meanwhile.
 */
export async function hasRoom(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ waiting: number }>({
    name: 'inbox-has-room',
    text: COUNT,
    values: [ROOM],
  });
  return (rows[0]?.waiting ?? 0) < ROOM;
}

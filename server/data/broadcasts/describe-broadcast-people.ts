import type { ClientBase } from 'pg';
import { toSql } from '@/journey/rules/to-sql';
import type { Channel } from '@/shared/channel';
import type { BroadcastPeople } from '../../read/views/broadcast-views';
import { audienceSql, type Selection } from './audience-sql';

/** How many people a broadcast would ask in, and what is known of them beforehand. */
export async function describeBroadcastPeople(
  client: Pick<ClientBase, 'query'>,
  selection: Selection,
  { journeyId, channels }: { journeyId: string; channels: readonly Channel[] },
): Promise<BroadcastPeople> {
  const { text, values } = audienceSql(selection);
  const bind = (value: unknown) => `$${values.push(value)}`;
  const reached = channels.map((channel) => {
    const rule = toSql({ kind: 'reachable', channel }, selection.setting);
    const from = values.length;
    values.push(...rule.values);
    const condition = rule.text.replace(/\$(\d+)/g, (_, place: string) => `$${from + Number(place)}`);
    return `count(*) FILTER (WHERE ${condition})::int`;
  });
  const inside = `EXISTS (SELECT 1 FROM run r WHERE r.workspace_id = p.workspace_id AND r.person_id = p.id
    AND r.journey_id = ${bind(journeyId)}::uuid AND r.status <> 'ended')`;
  const { rows } = await client.query<{ count: number; inside: number; reached: number[] }>(
    `SELECT count(*)::int AS count, count(*) FILTER (WHERE ${inside})::int AS inside,
            ARRAY[${reached.join(', ')}]::int[] AS reached ${text}`,
    values,
  );
  const { count = 0, inside: open = 0, reached: counts = [] } = rows[0] ?? {};
  const reachable = channels.map((channel, index) => ({ channel, count: counts[index] ?? 0 }));
  return { count, inside: open, reachable };
}

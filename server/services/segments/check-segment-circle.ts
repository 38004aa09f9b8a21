import type { ClientBase } from 'pg';
import { dependsOn } from '@/journey/rules/depends-on';
import type { Rule } from '@/journey/rules/types';
import { AppError } from '@/shared/app-error';

/** Refuses a rule that leads back to its own segment, over whatever other segments: nobody could be said to belong to it. */
export async function checkSegmentCircle(
  client: Pick<ClientBase, 'query'>,
  workspaceId: string,
  segment: { key: string; rule: Rule },
): Promise<void> {
  const { rows } = await client.query<{ key: string; name: string; rule: Rule | null }>(
    'SELECT key, name, rule FROM segment WHERE workspace_id = $1',
    [workspaceId],
  );
  const known = new Map(rows.map((row) => [row.key, row]));
  const namedBy = (rule: Rule | null | undefined) => (rule ? [...dependsOn(rule).segments] : []);
  const seen = new Set<string>();
  const ahead = namedBy(segment.rule);
  for (let key = ahead.pop(); key !== undefined; key = ahead.pop()) {
    if (key === segment.key)
      throw new AppError(
        'invalid',
        'segmentCircle',
        'The rule of the segment leads back to the segment itself',
      );
    if (seen.has(key)) continue;
    seen.add(key);
    ahead.push(...namedBy(known.get(key)?.rule));
  }
}

import type { PoolClient } from 'pg';
import type { Language } from '@/shared/language';

/** What texts of a journey's tasks may read beside the run. */
export interface TaskSetting {
  journey: { id: string; name: string };
  workspace: { name: string; timeZone: string; language: Language };
}

/** By journey. */
export async function readTaskSettings(
  client: PoolClient,
  journeyIds: readonly string[],
): Promise<Map<string, TaskSetting>> {
  const { rows } = await client.query<TaskSetting>(
    `SELECT json_build_object('id', j.id, 'name', j.name) AS journey,
            json_build_object('name', w.name, 'timeZone', w.time_zone, 'language', w.language) AS workspace
       FROM journey j JOIN workspace w ON w.id = j.workspace_id WHERE j.id = ANY($1::uuid[])`,
    [journeyIds],
  );
  return new Map(rows.map((setting) => [setting.journey.id, setting]));
}

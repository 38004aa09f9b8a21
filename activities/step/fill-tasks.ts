import type { PoolClient } from 'pg';
import type { TaskRow } from '@/server/data/tasks/insert-tasks';
import { readTaskSettings, type TaskSetting } from '@/server/data/tasks/read-task-settings';
import { log } from '@/server/log';
import { buildContext } from '@/server/services/content/build-context';
import { fillTexts } from '@/server/services/content/render';
import { isLiquid } from '@/shared/is-liquid';
import type { JsonObject } from '@/shared/json';

/** A task whose texts are still Liquid, with what they may read. */
export type UnfilledTask = TaskRow & {
  reads: { traits: JsonObject; entry: JsonObject; variables: JsonObject };
};

/** A busy machine is not the author's fault. ms */
const LIMIT_MS = 5_000;

const MOST = { title: 200, text: 2_000 };

/** Fills in what tasks say, as things are now. A text that cannot be filled in is asked as it was written: somebody will read it. */
export async function fillTasks(client: PoolClient, tasks: readonly UnfilledTask[]): Promise<TaskRow[]> {
  const written = tasks.filter(hasLiquid);
  const settings =
    written.length === 0
      ? new Map<string, TaskSetting>()
      : await readTaskSettings(
          client,
          written.map(({ journeyId }) => journeyId),
        );
  return Promise.all(tasks.map((task) => fill(task, settings.get(task.journeyId))));
}

const hasLiquid = ({ title, text }: TaskRow): boolean => isLiquid(title) || isLiquid(text);

async function fill({ reads, ...task }: UnfilledTask, setting: TaskSetting | undefined): Promise<TaskRow> {
  if (!setting || !hasLiquid(task)) return task;
  const { workspace, journey } = setting;
  const { traits, entry, variables } = reads;
  const person = { id: task.personId, traits };
  const context = { ...buildContext({ person, entry, variables, journey, workspace, runId: task.runId }) };
  const fields = { title: task.title, text: task.text };
  const { language, timeZone } = workspace;
  const filled = await fillTexts({ fields, language, timeZone, context }, LIMIT_MS);
  if ('problem' in filled) {
    log.warn(
      { runId: task.runId, nodeId: task.nodeId, ...filled.problem },
      'a task is asked as it was written',
    );
    return task;
  }
  const { title = '', text = '' } = filled.texts;
  return {
    ...task,
    title: title.replace(/\s+/g, ' ').trim().slice(0, MOST.title) || task.title,
    text: text.trim().slice(0, MOST.text),
  };
}

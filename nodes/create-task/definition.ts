import type { ConfigProblem, NodeDefinition } from '@/journey/compile/node-definition';
import { patienceMs } from '@/journey/schema/patience';
import { type CreateTaskConfig, createTaskConfig } from './config';

/** Ids that mean something else here. */
const RESERVED = new Set(['timeout', 'planned']);

/** Asks the team to do something; what they say came of it decides the way. */
export const definition: NodeDefinition<CreateTaskConfig> = {
  kind: 'create-task',
  family: 'profile',
  config: createTaskConfig,
  defaults: () => ({
    title: '',
    text: '',
    outcomes: [{ id: 'outcome-1', label: '' }],
    patience: { amount: 3, unit: 'days' },
  }),
  ports: ({ outcomes }) => [
    ...outcomes.map(({ id, label }, index) => ({
      id,
      label: label ? { literal: label } : { key: 'ports.outcome', values: { number: index + 1 } },
    })),
    { id: 'timeout', label: { key: 'ports.timeout' }, warnOpen: true },
  ],
  summary: ({ title }) => (title ? { key: 'summary.title', values: { title } } : { key: 'summary.empty' }),
  validate({ outcomes }) {
    const ids = outcomes.map(({ id }) => id);
    return ids.flatMap((id, index): ConfigProblem[] =>
      ids.indexOf(id) === index && !RESERVED.has(id)
        ? []
        : [{ code: 'outcome-id-taken', severity: 'error', field: `outcomes.${index}.id`, values: { id } }],
    );
  },
  liquid: ({ title, text }) => [
    { field: 'title', text: title },
    { field: 'text', text },
  ],
  compile: ({ title, text, outcomes, patience }) => ({
    op: 'effect',
    effect: 'create-task',
    args: { kind: 'task', title, text, outcomes, patienceMs: patienceMs(patience) },
    answeredBy: 'answer',
    sends: false,
    settle: true,
    patienceMs: patienceMs(patience),
    outcomes: Object.fromEntries(outcomes.map(({ id }) => [id, id])),
    otherwise: 'timeout',
  }),
};

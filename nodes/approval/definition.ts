import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { patienceMs, patienceSchema } from '@/journey/schema/patience';

const config = z.strictObject({
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().max(2_000),
  patience: patienceSchema,
});
export type ApprovalConfig = z.infer<typeof config>;

const ANSWERS = ['approved', 'rejected'] as const;

/** Holds a person until somebody of the team agrees or refuses. */
export const definition: NodeDefinition<ApprovalConfig> = {
  kind: 'approval',
  family: 'decision',
  config,
  defaults: () => ({ title: '', text: '', patience: { amount: 1, unit: 'days' } }),
  ports: () => [
    ...ANSWERS.map((id) => ({ id, label: { key: `ports.${id}` } })),
    { id: 'timeout', label: { key: 'ports.timeout' }, warnOpen: true },
  ],
  summary: ({ title }) => (title ? { key: 'summary.title', values: { title } } : { key: 'summary.empty' }),
  liquid: ({ title, text }) => [
    { field: 'title', text: title },
    { field: 'text', text },
  ],
  compile: ({ title, text, patience }) => ({
    op: 'effect',
    effect: 'approval',
    args: {
      kind: 'approval',
      title,
      text,
      outcomes: ANSWERS.map((id) => ({ id })),
      patienceMs: patienceMs(patience),
    },
    answeredBy: 'answer',
    sends: false,
    settle: true,
    patienceMs: patienceMs(patience),
    outcomes: { approved: 'approved', rejected: 'rejected' },
    otherwise: 'timeout',
  }),
};

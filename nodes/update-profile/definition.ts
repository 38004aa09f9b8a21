import type { NodeDefinition } from '@/journey/compile/node-definition';
import { type UpdateProfileConfig, updateProfileConfig } from './config';

/** Changes what is known of the person; the rest of the journey sees it at once. */
export const definition: NodeDefinition<UpdateProfileConfig> = {
  kind: 'update-profile',
  family: 'profile',
  config: updateProfileConfig,
  defaults: () => ({ changes: [{ op: 'set', trait: '', value: { from: 'literal', value: '' } }] }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ changes }) {
    const names = [...new Set(changes.map(({ trait }) => trait).filter(Boolean))];
    return names.length > 0
      ? { key: 'summary.names', values: { names: names.join('\n') } }
      : { key: 'summary.empty' };
  },
  compile: ({ changes }) => ({
    op: 'effect',
    effect: 'update-profile',
    args: { changes },
    answeredBy: 'answer',
    sends: false,
    settle: false,
    patienceMs: 0,
    outcomes: {},
    otherwise: 'next',
  }),
};

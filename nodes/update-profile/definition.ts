import type { NodeDefinition } from '@/journey/compile/node-definition';
import type { Text } from '@/shared/text';
import { type UpdateProfileConfig, updateProfileConfig } from './config';

/** Changes what is known of the person; the rest of the journey sees it at once. */
export const definition: NodeDefinition<UpdateProfileConfig> = {
  kind: 'update-profile',
  family: 'profile',
  config: updateProfileConfig,
  defaults: () => ({ changes: [{ op: 'set', trait: '', value: { from: 'literal', value: '' } }] }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ changes }): Text {
    const traits = changes.map((change) => ('trait' in change ? change.trait : ''));
    const segments = changes.map((change) => ('segment' in change ? change.segment : ''));
    const [names, groups] = [traits, segments].map((all) => [...new Set(all.filter(Boolean))].join('\n'));
    if (names && groups) return { key: 'summary.both', values: { names, segments: groups } };
    if (groups) return { key: 'summary.segments', values: { segments: groups } };
    return names ? { key: 'summary.names', values: { names } } : { key: 'summary.empty' };
  },
  validate: ({ changes }, { segments, staticSegments }) =>
    changes.flatMap((change, index) => {
      if (!('segment' in change) || !segments || staticSegments?.includes(change.segment)) return [];
      const code = segments.includes(change.segment) ? 'segment-has-rule' : 'segment-unknown';
      const [field, values] = [`changes.${index}.segment`, { segment: change.segment }];
      return [{ code, severity: 'error', field, values }];
    }),
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
